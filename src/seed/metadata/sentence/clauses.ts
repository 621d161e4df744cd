// Takes a sentence apart: its end, its clauses, and which of those only tell when, where or who says so.
import { alternatives } from '../../languages/alternatives.ts';

/** "Ngày 26/6", "tại TP.Đà Nẵng", "On Monday"; not "Năm ngư dân", "At least". */
const ADVERBIAL = new RegExp(
  String.raw`^${alternatives(({ sentences }) => sentences?.adverbials)}(?=\s|$)`,
  'iu',
);
/** "… Bộ trưởng Bộ Công an nhấn mạnh" */
const REPORTING = new RegExp(
  String.raw`(?:^|\s)${alternatives(({ sentences }) => sentences?.reporting)}$`,
  'iu',
);
/** "Bộ Y tế *đã* họp" */
const PREDICATE = new RegExp(
  String.raw`\S\s${alternatives(({ sentences }) => sentences?.predicates)}\s`,
  'iu',
);

/** "… *sau khi* đài báo gió", "… *before* the gales" */
const JOINT = new RegExp(String.raw`\s(?=${alternatives(({ sentences }) => sentences?.joints)}\s)`, 'giu');
const LONGEST_JOINT = 20;
/** In characters: what is left must be a title. */
const SHORTEST_CLAUSE = 40;
const FEWEST_WORDS_AFTER_VERB = 3;

/** The mark and closing quotation marks; a space and a capital follow, or any letter in scripts without capitals: "喝茶。孩". */
const SENTENCE_END = /[.!?…।؟]["”»)]?(?=\s+["“«(]?[\p{Lu}\p{Lo}\d])|[。！？][」』”）]?/gu;
/** "TP. Đà Nẵng", "PGS. Trần", "Mr. Smith", "No. 5": a point that ends no sentence. */
const ABBREVIATED = new RegExp(
  String.raw`(?:^|[\s(])(?:\p{Lu}{1,4}|${alternatives(({ sentences }) => sentences?.abbreviations)})\.$`,
  'u',
);

/** In characters, with the one before it: only the end of a long text is searched. */
const LONGEST_ABBREVIATION = 12;

/** @returns the first sentence, its end mark included */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (!ABBREVIATED.test(sentence.slice(-LONGEST_ABBREVIATION))) return sentence;
  }
  return text;
}

const SIGNS: ReadonlyMap<number, 'opens' | 'closes' | 'parts'> = new Map([
  ...[...'(“«['].map((sign) => [sign.charCodeAt(0), 'opens'] as const),
  ...[...')”»]'].map((sign) => [sign.charCodeAt(0), 'closes'] as const),
  ...[...',;'].map((sign) => [sign.charCodeAt(0), 'parts'] as const),
]);

/**
 * Split at commas and semicolons outside of brackets and quotations.
 *
 * @example splitClauses('Hôm nay, A (B, C) đi.') // => ['Hôm nay', 'A (B, C) đi']
 */
export function splitClauses(sentence: string): string[] {
  const clauses: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < sentence.length; index++) {
    const sign = SIGNS.get(sentence.charCodeAt(index));
    if (sign === undefined) continue;
    if (sign === 'opens') depth += 1;
    else if (sign === 'closes') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /\s/.test(sentence.charAt(index + 1))) {
      clauses.push(sentence.slice(start, index).trim());
      start = index + 1;
    }
  }
  clauses.push(
    sentence
      .slice(start)
      .replace(/(?<![.…,;:。\s])[.…,;:。\s]+$/u, '')
      .trim(),
  );
  return clauses.filter(Boolean);
}

/** The clauses without the leading ones that only tell when, where or who says so; never none. */
export function withoutFrame(clauses: readonly string[]): readonly string[] {
  const said = clauses.findIndex((clause) => REPORTING.test(clause));
  let rest = said >= 0 && said < clauses.length - 1 ? clauses.slice(said + 1) : clauses;
  while (isAdverbial(rest[0] ?? '') && !rest.slice(1).every((clause) => REPORTING.test(clause))) {
    rest = rest.slice(1);
  }
  return rest;
}

/**
 * A clause without what only tells when, why or what for at its end, if it is too long and its verb comes before that.
 *
 * @param most - in characters
 * @example withoutTail('The board has closed the basin after the gale', 30) // => 'The board has closed the basin'
 */
export function withoutTail(clause: string, most: number): string {
  if (clause.length <= most) return clause;
  const ends = [...clause.slice(0, most + LONGEST_JOINT).matchAll(JOINT)].map(({ index }) => index).reverse();
  const end = ends.find((at) => at <= most && at >= SHORTEST_CLAUSE && saysEnough(clause.slice(0, at)));
  return end === undefined ? clause : clause.slice(0, end);
}

/** "đã dỡ hết mái lá", not "đã diễn ra"; and no quotation is left open. */
function saysEnough(clause: string): boolean {
  const verb = PREDICATE.exec(clause);
  const words = verb ? clause.slice(verb.index + verb[0].length).split(' ').length : 0;
  return words >= FEWEST_WORDS_AFTER_VERB && clause.lastIndexOf('“') <= clause.lastIndexOf('”');
}

export function hasPredicate(clause: string): boolean {
  return PREDICATE.test(clause);
}

export function isAdverbial(clause: string): boolean {
  return ADVERBIAL.test(clause);
}
