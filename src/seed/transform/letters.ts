// What the letters of a passage look like, told in one go: this is asked of every paragraph of every text.

export interface Letters {
  /** Most of them are of this script. */
  script: string;
  count: number;
  /** Share of letters with marks, and đ: a quarter of Vietnamese, a twentieth of French, none of English. */
  marked: number;
}

/** First code points of ranges; up to the next one all letters are of that script. */
const RANGES: readonly (readonly [from: number, script: string])[] = [
  [0xac00, 'Hangul'],
  [0x4e00, 'Han'],
  [0x3040, 'Kana'],
  [0x1f00, 'Greek'],
  [0x1e00, 'Latin'],
  [0x0e00, 'Thai'],
  [0x0900, 'Indic'],
  [0x0600, 'Arabic'],
  [0x0590, 'Hebrew'],
  [0x0400, 'Cyrillic'],
  [0x0370, 'Greek'],
];

/** Of code units up to here it is looked up whether they are letters without marks, with marks, or something else. */
const KNOWN = 0x1f00;
const [OTHER, PLAIN, MARKED, FOREIGN] = [0, 1, 2, 3] as const;
const kinds = Uint8Array.from({ length: KNOWN }, (_, code) => {
  if (code < 0xc0) return /[a-z]/i.test(String.fromCharCode(code)) ? PLAIN : OTHER;
  return code < 0x250 || code >= 0x1ea0 ? MARKED : FOREIGN;
});

/** @example lettersOf('Đà Nẵng') // => {script: 'Latin', count: 6, marked: 0.5} */
export function lettersOf(text: string): Letters {
  let plain = 0;
  let marked = 0;
  const others = new Map<string, number>();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < KNOWN ? kinds[code] : FOREIGN;
    if (kind === PLAIN) plain += 1;
    else if (kind === MARKED) marked += 1;
    else if (kind === FOREIGN) {
      const script = RANGES.find(([from]) => code >= from)?.[1];
      if (script && !isMark(code)) others.set(script, (others.get(script) ?? 0) + 1);
    }
  }
  const count = [...others.values()].reduce((sum, part) => sum + part, plain + marked);
  const [script] = [...others].find(([, part]) => part > count / 2) ?? ['Latin'];
  return { script, count, marked: marked / Math.max(1, count) };
}

/** Quotation marks, dashes, surrogates: in no script. */
function isMark(code: number): boolean {
  return (code >= 0x2000 && code < 0x3040) || (code >= 0xd800 && code < 0xf900) || code >= 0xfe30;
}
