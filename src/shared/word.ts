// Words as readers type them and as texts write them: what makes two of them the same, and how much the same.
import { bareForm, hideStroke } from './diacritics.ts';
import { ownCopy } from './own-copy.ts';

export interface Word {
  /** Small letters, NFC, each tone on the vowel where the older spelling puts it: "hòa" for "hoà". */
  form: string;
  /** The form without marks: "hoa". */
  bare: string;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters that look like đ and are typed for it. */
const ETH = /[ðɖ]/g;
/** "oà", "oé", "uỳ" at the end, decomposed: the newer spelling. In "quý" the u belongs to the consonant. */
const NEW_TONE = /(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])$/;

const known = new Map<string, Word>();

/** @param raw - letters, digits and marks only */
export function wordOf(raw: string): Word {
  const found = known.get(raw);
  if (found) return found;
  const own = ownCopy(raw);
  const form = oldTone(own.normalize('NFC').toLowerCase().replace(ETH, 'đ'));
  const word = { form, bare: bareForm(form) };
  // Texts have some ten thousand different words; a hundred thousand is a sign of something else.
  if (known.size > 100_000) known.clear();
  known.set(own, word);
  return word;
}

/**
 * @param lang - BCP 47; in some languages words are not parted by blanks
 * @example wordsIn('TP.HCM, 26/6').map(({ form }) => form) // => ['tp', 'hcm', '26', '6']
 */
export function wordsIn(text: string, lang = ''): Word[] {
  return [...segmentsOf(text, lang)].flatMap(({ segment }) => (segment.match(RUN) ?? []).map(wordOf));
}

/** A word and where in a text it stands. */
export interface PlacedWord extends Word {
  start: number;
  end: number;
}

/** The words of `wordsIn` with their places, one after another, so that whoever reads a long text can pause. */
export function* placedWordsIn(text: string, lang = ''): Generator<PlacedWord, undefined> {
  for (const { segment, index } of segmentsOf(text, lang)) {
    for (const match of segment.matchAll(RUN)) {
      const start = index + match.index;
      yield { ...wordOf(match[0]), start, end: start + match[0].length };
    }
  }
}

/** Languages whose words Pagefind tells apart in the same way. */
const WITHOUT_BLANKS = /^(?:zh|ja|th)\b/;

function segmentsOf(text: string, lang: string): Iterable<{ segment: string; index: number }> {
  if (!WITHOUT_BLANKS.test(lang)) return [{ segment: text, index: 0 }];
  return new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
}

function oldTone(form: string): string {
  return form.normalize('NFD').replace(NEW_TONE, '$1$3$2').normalize('NFC');
}

/** @example newTone('hòa') // => 'hoà', which some texts write */
export function newTone(form: string): string {
  return form
    .normalize('NFD')
    .replace(/(?<!q)(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])$/, (all, vowel, tone, last) =>
      (vowel === 'u') === (last === 'y') ? `${vowel}${last}${tone}` : all,
    )
    .normalize('NFC');
}

/** How much of a typed word a found one is: `exact` marks, all of the `typed` marks and more, or its letters only. */
export type Sameness = 'exact' | 'typed' | 'letters';

/** @returns `undefined` if the letters differ */
export function sameness(typed: Word, found: Word): Sameness | undefined {
  if (typed.form === found.form) return 'exact';
  if (typed.bare !== found.bare) return undefined;
  return hasMarksOf(typed.form, found.form) ? 'typed' : 'letters';
}

/**
 * Whether each mark that was typed is there, letter by letter; tones count for the syllable, since people type them
 * on one vowel or the next.
 *
 * @example hasMarksOf('nôi', 'nội') // => true
 */
export function hasMarksOf(typed: string, found: string): boolean {
  const [wanted, there] = [lettersOf(typed), lettersOf(found)];
  const tones = (letters: string[]) => [...letters.join('')].filter((mark) => TONE.test(mark));
  if (!tones(wanted).every((tone) => tones(there).includes(tone))) return false;
  return wanted.every((letter, at) =>
    [...letter].slice(1).every((mark) => TONE.test(mark) || there[at]?.includes(mark)),
  );
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Each letter with its marks behind it; the stroke of đ is one. */
function lettersOf(form: string): string[] {
  return (
    hideStroke(form)
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}
