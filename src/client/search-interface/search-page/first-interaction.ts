const EVENTS = ['pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** Wait for the reader to do anything at all with the page. */
export function onFirstTouch(act: () => void): void {
  const waiting = new AbortController();
  const start = () => {
    waiting.abort();
    act();
  };
  for (const event of EVENTS)
    window.addEventListener(event, start, { signal: waiting.signal, passive: true });
}
