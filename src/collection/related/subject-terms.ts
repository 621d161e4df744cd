// What a document is about, as far as its front-matter tells: terms that two documents can share. Vietnamese writes
// syllables, and most of its words have two, so that pairs of neighbours say what single ones cannot.
import { checksum } from '../../shared/checksum.ts';
import { bareForm } from '../../shared/diacritics.ts';
import { wordsIn } from '../../shared/word.ts';
import type { Doc } from '../doc.ts';

export interface Term {
  /** Of 32 bits. */
  hash: number;
  /** How much it says where it stands. */
  weight: number;
  /** What overlaps or follows in the text has the same number or the next. */
  place: number;
  isTag: boolean;
}

/** A description of more is none, and what is asked of each document has an end. */
const MOST = { terms: 96, named: 8, letters: 600 } as const;
const WEIGHTS = { title: 3, description: 2, tag: 2, author: 1, section: 1 } as const;
/** Between the places of what does not stand together. */
const GAP = 2;

/** @returns at most 96 different terms; of one that comes again the first, where it weighs most */
export function subjectTerms({ title, description, tags, authors = [], section, lang }: Doc['data']): Term[] {
  const terms = new Map<number, Term>();
  let place = 0;
  const add = (term: string, weight: number, isTag = false) => {
    const hash = checksum(term);
    if (term && terms.size < MOST.terms && !terms.has(hash)) terms.set(hash, { hash, weight, place, isTag });
  };
  const addNames = (names: readonly string[], mark: string, weight: number) => {
    for (const name of names.slice(0, MOST.named)) {
      add(mark + bareText(name), weight, mark === '#');
      place += GAP;
    }
  };
  const addText = (text: string, weight: number) => {
    for (const [single, pair] of termsIn(text, lang)) {
      add(single, weight);
      add(pair, weight);
      place += 1;
    }
    place += GAP;
  };
  addNames(tags, '#', WEIGHTS.tag);
  addNames(section ? [section] : [], '/', WEIGHTS.section);
  addNames(authors, '@', WEIGHTS.author);
  addText(title, WEIGHTS.title);
  addText(description.slice(0, MOST.letters), WEIGHTS.description);
  return [...terms.values()];
}

/** Each word that may be a name or a subject, alone and with the one behind it; empty where that says nothing. */
function termsIn(text: string, lang: string): [single: string, pair: string][] {
  const words = wordsIn(text, lang).map(({ bare }) => (LETTER.test(bare) ? bare : ''));
  return words.map((word, at) => {
    const next = words[at + 1];
    const joins = JOINING.has(word);
    return [joins ? '' : word, word && next && !(joins && JOINING.has(next)) ? `${word} ${next}` : ''];
  });
}

const LETTER = /\p{L}/u;

/** Words without marks that join others and name nothing: in a small collection they would look rare. */
const JOINING: ReadonlySet<string> = new Set([
  ...'va la cua cho co cac nhung mot trong voi den tai tu duoc da khong nay theo khi ve o se vao'.split(' '),
  ...'ra bi do de nguoi nhieu tren sau nam ngay the of and to in a is on for with at by from'.split(' '),
  ...'as that it be are was were has have its this an'.split(' '),
]);

/** Case, marks and blanks make no other name. */
export function bareText(text: string): string {
  return text.trim().split(/\s+/).map(bareForm).join(' ');
}
