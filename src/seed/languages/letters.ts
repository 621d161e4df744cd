// What the letters of a passage look like, told in one go: this is asked of every paragraph of every text. What kind of
// character comes next cannot be foreseen, so kinds are counted by a table: branches would take twice the time.

export interface Letters {
  /** Most of them are of this script. */
  script: string;
  count: number;
  /** Share of letters with marks, and đ: a quarter of Vietnamese, a twentieth of French, none of English. */
  marked: number;
  /** Share of letters that among living languages only Vietnamese writes: ơ, ư and vowels with two marks. */
  vietnamese: number;
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

const [OTHER, PLAIN, MARKED, VIETNAMESE, FOREIGN] = [0, 1, 2, 3, 4] as const;
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code < 0xc0) return /[a-z]/i.test(String.fromCharCode(code)) ? PLAIN : OTHER;
  if (/[ƠơƯư\u1ea0-\u1ef9]/.test(String.fromCharCode(code))) return VIETNAMESE;
  return code < 0x250 || (code >= 0x1ea0 && code < 0x1f00) ? MARKED : FOREIGN;
});
const counts = new Uint32Array(FOREIGN + 1);

/** @example lettersOf('Đà Nẵng') // => {script: 'Latin', count: 6, marked: 0.5, vietnamese: 1 / 6} */
export function lettersOf(text: string): Letters {
  counts.fill(0);
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? OTHER;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [, plain = 0, marked = 0, vietnamese = 0, foreign = 0] = counts;
  const latin = plain + marked + vietnamese;
  const others = foreign > 0 ? scriptsIn(text) : new Map<string, number>();
  const count = [...others.values()].reduce((sum, part) => sum + part, latin);
  const [script] = [...others].find(([, part]) => part > count / 2) ?? ['Latin'];
  const share = (part: number) => part / Math.max(1, count);
  return { script, count, marked: share(marked + vietnamese), vietnamese: share(vietnamese) };
}

/** Of several passages together; each counts for the script that most of it is in. */
export function lettersOfAll(passages: readonly Letters[]): Letters {
  const scripts = new Map<string, number>();
  let [count, marked, vietnamese] = [0, 0, 0];
  for (const passage of passages) {
    count += passage.count;
    marked += passage.marked * passage.count;
    vietnamese += passage.vietnamese * passage.count;
    scripts.set(passage.script, (scripts.get(passage.script) ?? 0) + passage.count);
  }
  const [script] = [...scripts].find(([, part]) => part > count / 2) ?? ['Latin'];
  const all = Math.max(1, count);
  return { script, count, marked: marked / all, vietnamese: vietnamese / all };
}

/** How many letters there are of each script but the Latin with marks that are known by the table. */
function scriptsIn(text: string): Map<string, number> {
  const scripts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (KINDS[code] !== FOREIGN || isMark(code)) continue;
    const script = RANGES.find(([from]) => code >= from)?.[1];
    if (script) scripts.set(script, (scripts.get(script) ?? 0) + 1);
  }
  return scripts;
}

/** Quotation marks, dashes, surrogates: in no script. */
function isMark(code: number): boolean {
  return (code >= 0x2000 && code < 0x3040) || (code >= 0xd800 && code < 0xf900) || code >= 0xfe30;
}
