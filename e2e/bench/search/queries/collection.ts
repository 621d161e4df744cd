// The texts to make queries of, and which of them hold a phrase.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { splitWords, type Word } from './words.ts';

const TEXT = /(?:^|\/)[^./]+$|\.(?:txt|text|md|markdown)$/i;
/** Comments of HTML, which no reader sees. */
const COMMENT = /<!--[\s\S]*?-->/g;
/** A line of running text: it begins with a letter, is not short, and holds neither code, links nor markup. */
const PROSE = /^\p{L}[^<>{}[\]|`=\\]{60,}$/u;
const LINES = /\r\n?|\n/;

export interface Text {
  /** Below the folder. */
  path: string;
  /** Lines of running text, NFC. */
  prose: string[];
  words: Word[];
  /** The bare forms of its words, with blanks around each. */
  letters: string;
}

export interface Collection {
  texts: Text[];
  /** Texts by the bare form of their words. */
  byWord: Map<string, Set<Text>>;
}

/**
 * Comparison of a word of a query with one of a text:
 * `exact`: the same marks; `compatible`: marks may be missing but not differ; `prefix`: also the last word may be incomplete.
 */
export type Match = 'exact' | 'compatible' | 'prefix';

/** @returns UTF-8 texts that have running text, by name */
export function readCollection(folder: string): Collection {
  const texts = readTexts(folder).map(({ path, text }) => {
    const prose = text.split(LINES).filter((line) => PROSE.test(line));
    const words = splitWords(text);
    return { path, prose, words, letters: ` ${words.map(({ bare }) => bare).join(' ')} ` };
  });
  const byWord: Collection['byWord'] = new Map();
  for (const text of texts) {
    for (const { bare } of text.words) {
      const holders = byWord.get(bare) ?? new Set();
      byWord.set(bare, holders.add(text));
    }
  }
  return { texts, byWord };
}

/** A line that a crawler wrote: "# url = …" */
const CRAWLED = /^# ?\w+ ?[=:]/;

/** @returns for each UTF-8 text its non-blank lines, in the order of names */
export function readParagraphs(folder: string): string[][] {
  return readTexts(folder).map(({ text }) =>
    text.split(LINES).flatMap((line) => (CRAWLED.test(line) ? [] : line.trim() || [])),
  );
}

function readTexts(folder: string): { path: string; text: string }[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => TEXT.test(name.replaceAll(sep, '/')) && statSync(join(folder, name)).isFile())
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8').normalize('NFC').replace(COMMENT, '');
      const path = name.replaceAll(sep, '/').normalize('NFC');
      return text.includes('\uFFFD') ? [] : [{ path, text }];
    });
}

/**
 * Texts in which these words stand next to each other.
 *
 * @param most - limit of texts to find
 */
export function findHolders(
  phrase: readonly Word[],
  { texts, byWord }: Collection,
  match: Match,
  most = Number.POSITIVE_INFINITY,
): Text[] {
  const whole = match === 'prefix' ? phrase.slice(0, -1) : phrase;
  const sets = whole.map(({ bare }) => byWord.get(bare) ?? new Set<Text>());
  const [rarest, ...others] = sets.sort((a, b) => a.size - b.size);
  const candidates = rarest ? [...rarest].filter((text) => others.every((set) => set.has(text))) : texts;
  const holders: Text[] = [];
  for (const text of candidates) {
    if (holders.length >= most) break;
    if (holdsPhrase(text, phrase, match)) holders.push(text);
  }
  return holders;
}

/** Compares word by word only where the bare letters match, which is fast to tell. */
function holdsPhrase({ words, letters }: Text, phrase: readonly Word[], match: Match): boolean {
  const sought = ` ${phrase.map(({ bare }) => bare).join(' ')}${match === 'prefix' ? '' : ' '}`;
  return letters.includes(sought) && words.some((_, start) => startsAt(phrase, words, start, match));
}

function startsAt(phrase: readonly Word[], words: readonly Word[], start: number, match: Match): boolean {
  return phrase.every((asked, index) => {
    const word = words[start + index];
    if (!word) return false;
    if (match === 'exact') return word.key === asked.key;
    const last = match === 'prefix' && index === phrase.length - 1;
    return last ? isBegun(asked, word) : word.bare === asked.bare && hasMarks(asked, word);
  });
}

function isBegun(asked: Word, word: Word): boolean {
  return asked.plain === asked.bare ? word.bare.startsWith(asked.bare) : word.plain.startsWith(asked.plain);
}

function hasMarks(asked: Word, word: Word): boolean {
  return asked.marks.every((mark) => word.marks.includes(mark));
}
