// Keys and pointer in the form that both WebDriver protocols take.

export interface InputSource {
  type: 'key' | 'pointer';
  id: string;
  actions: readonly Readonly<Record<string, string | number>>[];
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const NAMED = { Enter: '\uE007', ArrowDown: '\uE015' } as const;

export function pressKey(key: keyof typeof NAMED): InputSource[] {
  return createKeyActions([NAMED[key]]);
}

/** @example typeText('da nang') */
export function typeText(text: string): InputSource[] {
  return createKeyActions([...text]);
}

/** @param x - from the left edge of the viewport, in CSS pixels */
export function clickAt(x: number, y: number): InputSource[] {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', actions }];
}

function createKeyActions(values: readonly string[]): InputSource[] {
  const actions = values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}
