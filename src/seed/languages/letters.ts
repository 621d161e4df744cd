// Profiles the letters of a passage in one pass, since every paragraph of every text is profiled. The kind of the next
// character cannot be predicted, so kinds are counted by a table: branches take twice the time.
import { languages } from './index.ts';
import type { Language } from './language.ts';

export interface LetterProfile {
  /** Script of most letters. */
  script: string;
  count: number;
  /** Share of letters with marks, and đ: a quarter of Vietnamese, a twentieth of French, none of English. */
  marked: number;
  /** The language with the most letters of its own, and their share. */
  own?: { language: Language; share: number };
}

/** First code points of ranges: letters up to the next one are of that script. */
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

/** Languages with letters of their own; those of the first are of kind `OWN`, of the next `OWN + 1`. */
const TELLING = languages.flatMap((language) => {
  const { ownLetters } = language.alphabet ?? {};
  return ownLetters ? [{ language, letters: new RegExp(`[${ownLetters}]`, 'u') }] : [];
});
const [OTHER, PLAIN, MARKED, FOREIGN, OWN] = [0, 1, 2, 3, 4] as const;
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (code < 0xc0) return /[a-z]/i.test(letter) ? PLAIN : OTHER;
  const own = TELLING.findIndex(({ letters }) => letters.test(letter));
  if (own >= 0) return OWN + own;
  return code < 0x250 || (code >= 0x1ea0 && code < 0x1f00) ? MARKED : FOREIGN;
});
const counts = new Uint32Array(OWN + TELLING.length);

/** @example profileLetters('Đà Nẵng') // => {script: 'Latin', count: 6, marked: 0.5, own: {language: vi, share: 1 / 6}} */
export function profileLetters(text: string): LetterProfile {
  counts.fill(0);
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? OTHER;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [, plain = 0, unclaimed = 0, foreign = 0, ...owns] = counts;
  const marked = owns.reduce((sum, own) => sum + own, unclaimed);
  const latin = plain + marked;
  const others = foreign > 0 ? countScripts(text) : new Map<string, number>();
  const count = [...others.values()].reduce((sum, part) => sum + part, latin);
  const [script] = [...others].find(([, part]) => part > count / 2) ?? ['Latin'];
  const most = Math.max(...owns);
  const language = most > 0 ? TELLING[owns.indexOf(most)]?.language : undefined;
  const profile = { script, count, marked: marked / Math.max(1, count) };
  return language ? { ...profile, own: { language, share: most / count } } : profile;
}

/** The profile of several passages together; each counts for the script of most of its letters. */
export function mergeProfiles(passages: readonly LetterProfile[]): LetterProfile {
  const scripts = new Map<string, number>();
  let [count, marked] = [0, 0];
  for (const passage of passages) {
    count += passage.count;
    marked += passage.marked * passage.count;
    scripts.set(passage.script, (scripts.get(passage.script) ?? 0) + passage.count);
  }
  const [script] = [...scripts].find(([, part]) => part > count / 2) ?? ['Latin'];
  return { script, count, marked: marked / Math.max(1, count) };
}

/** Counts the letters of each script but the Latin with marks that the table knows. */
function countScripts(text: string): Map<string, number> {
  const scripts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (KINDS[code] !== FOREIGN || isMark(code)) continue;
    const script = RANGES.find(([from]) => code >= from)?.[1];
    if (script) scripts.set(script, (scripts.get(script) ?? 0) + 1);
  }
  return scripts;
}

/** Quotation marks, dashes, surrogates: they belong to no script. */
function isMark(code: number): boolean {
  return (code >= 0x2000 && code < 0x3040) || (code >= 0xd800 && code < 0xf900) || code >= 0xfe30;
}
