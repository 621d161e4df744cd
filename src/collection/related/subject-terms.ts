// The subject of a document as far as its front-matter tells: terms that two documents can share. Vietnamese is written in
// syllables, and most of its words have two, so that pairs of neighbours distinguish subjects that single ones cannot.
import { checksum } from '../../shared/checksum.ts';
import { bareForm } from '../../shared/letters/diacritics.ts';
import { splitWords } from '../../shared/letters/word.ts';
import type { Doc } from '../doc.ts';

export interface Term {
  /** 32 bits. */
  hash: number;
  /** Weight of the field that has it. */
  weight: number;
  /** Terms that overlap in the text have the same number; one that follows has the next. */
  place: number;
  isTag: boolean;
}

/** A longer description is a text, and the cost of each document has a limit. */
const LIMITS = { terms: 96, named: 8, letters: 600 } as const;
const WEIGHTS = { title: 3, description: 2, tag: 2, author: 1, section: 1 } as const;
/** Difference between the places of terms that are not neighbours. */
const PLACE_GAP = 2;

/** @returns at most 96 different terms; one that comes again counts where it comes first, which weighs most */
export function subjectTerms({ title, description, tags, authors = [], section, lang }: Doc['data']): Term[] {
  const terms = new Map<number, Term>();
  let place = 0;
  const add = (term: string, weight: number, isTag = false) => {
    const hash = checksum(term);
    if (term && terms.size < LIMITS.terms && !terms.has(hash))
      terms.set(hash, { hash, weight, place, isTag });
  };
  const addNames = (names: readonly string[], mark: string, weight: number) => {
    for (const name of names.slice(0, LIMITS.named)) {
      add(mark + bareText(name), weight, mark === '#');
      place += PLACE_GAP;
    }
  };
  const addText = (text: string, weight: number) => {
    for (const [single, pair] of wordTerms(text, lang)) {
      add(single, weight);
      add(pair, weight);
      place += 1;
    }
    place += PLACE_GAP;
  };
  addNames(tags, '#', WEIGHTS.tag);
  addNames(section ? [section] : [], '/', WEIGHTS.section);
  addNames(authors, '@', WEIGHTS.author);
  addText(title, WEIGHTS.title);
  addText(description.slice(0, LIMITS.letters), WEIGHTS.description);
  return [...terms.values()];
}

/** Each word that may be a name or a subject, alone and with the next one; empty where that says nothing. */
function wordTerms(text: string, lang: string): [single: string, pair: string][] {
  const words = splitWords(text, lang).map(({ bare }) => (LETTER.test(bare) ? bare : ''));
  return words.map((word, at) => {
    const next = words[at + 1];
    const isFunction = FUNCTION_WORDS.has(word);
    return [
      isFunction ? '' : word,
      word && next && !(isFunction && FUNCTION_WORDS.has(next)) ? `${word} ${next}` : '',
    ];
  });
}

const LETTER = /\p{L}/u;

/** Function words, without marks: in a small collection they would look rare. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...'va la cua cho co cac nhung mot trong voi den tai tu duoc da khong nay theo khi ve o se vao'.split(' '),
  ...'ra bi do de nguoi nhieu tren sau nam ngay the of and to in a is on for with at by from'.split(' '),
  ...'as that it be are was were has have its this an'.split(' '),
]);

/** A name without what makes no other name of it: case, marks and the number of blanks. */
export function bareText(text: string): string {
  return text.trim().split(/\s+/).map(bareForm).join(' ');
}
