// The words that a person named a file with: "hưng yên.txt", "01_mo-dau.txt". Ids, hashes, dates, numbers and the names
// that cameras, scanners and programs give say nothing.
import { alternatives } from '../../languages/alternatives.ts';
import { NAME_SCAN, respell } from './respell.ts';

/** "IMG_2031", "Scan 12", "Screenshot 2020-01-02 at 10.11" */
const DEVICE =
  /^(?:img|dsc[nf]?|pict?|mvi|vid|pxl|scan(?:ned)?|camscanner|adobe scan|screen ?shot|whatsapp image|photo|image|ảnh chụp màn hình)(?![\p{L}\p{M}])/iu;
const PLACEHOLDER = new RegExp(
  String.raw`^(?:${alternatives(({ headlines }) => headlines?.placeholders)})(?:[\s_-]?\(?\d{1,4}\)?)?$`,
  'iu',
);
/** A second ending, as in "talk.vtt.txt". */
const ENDING = /(?<=\p{L})\.[a-z]\w{0,4}$/iu;
/** "thư (2)", "thư - Copy", "Copy of letter" */
const COPY = /(?:\s*\(\d{1,3}\)|\s+-\s+copy|\s+-\s+bản sao)+$|^(?:copy of|bản sao của)\s+/giu;
const DAY = String.raw`(?:(?:19|20)\d\d[-._ ]?[01]\d[-._ ]?[0-3]\d|[0-3]?\d[-._ ][01]?\d[-._ ](?:19|20)\d\d)`;
const DAY_AT_END = new RegExp(String.raw`^${DAY}(?!\d)[-._ ]*|[-._ ]*(?<!\d)${DAY}$`, 'gu');
/** "01_", "3. ", "07 ": the place of a file among others; not "3 con gấu". */
const ORDER = /^(?:\d{1,3}(?:[.)]\s*|\s*[-_]\s*)(?=\D)|0\d{1,2}\s+)/;
/** A long number, a hash, a number with zeros before it. */
const ID = /^(?:\d{5,}|0\d+|[\da-f]{7,}|(?=.*\d)(?=.*\p{L})[\p{L}\d]{6,})$/iu;
/** A number of three digits or more that is no year. */
const COUNTED = /^(?!(?:1[5-9]|20)\d\d$)\d{3,}$/;
/** Words that stand in the text, beside an id: "gia-gao-tang-48120331"; not "news_world_182". */
const FEWEST_WORDS_BESIDE_ID = 3;
const SHORTEST_WORD = 3;

/**
 * @param name - of a file, without its ending
 * @param text - how the text begins, which knows the capitals and the marks of these words
 * @param isLoose - whether any word will do, as the text has no better title
 * @returns `undefined` if no person gave the name
 * @example readFileTitle('tieng-aram', 'Tiếng Aram là một ngôn ngữ.') // => 'Tiếng Aram'
 */
export function readFileTitle(name: string, text: string, isLoose = false): string | undefined {
  const { words, hasId } = readNameWords(name);
  const letters = words.filter((word) => /^[\p{P}]*\p{L}[\p{L}\p{M}’'-]*[\p{P}]*$/u.test(word));
  if (letters.length === 0) return undefined;
  const { title, isWhole, found } = respell(words.join(' '), text.slice(0, NAME_SCAN));
  const isMarked = letters.some((word) => /[^\p{ASCII}]/u.test(word));
  const isTold = isWhole && letters.some((word) => word.length >= SHORTEST_WORD);
  const isNamed = hasId
    ? found >= Math.max(FEWEST_WORDS_BESIDE_ID, words.length / 2)
    : isMarked || isTold || letters.length > 1 || (isLoose && title.length > 1);
  return isNamed ? capitalise(title) : undefined;
}

interface NameWords {
  /** None if the name is a program's. */
  words: string[];
  /** Whether an id or a count stands beside them. */
  hasId: boolean;
}

function readNameWords(name: string): NameWords {
  const clean = name.normalize().replace(ENDING, '').trim();
  if (isProgramName(clean)) return { words: [], hasId: false };
  const own = clean.replace(COPY, '').replace(DAY_AT_END, '').replace(ORDER, '');
  // "a - b" has a dash between words, and in "a-b" it stands for a blank.
  const spaced = own.replace(/\s/.test(own.trim()) ? /[_+]/g : /[-._+]/g, ' ');
  const all = spaced.trim().split(/\s+/);
  const words = all.filter((word) => !ID.test(word) && !COUNTED.test(word));
  return { words: isProgramName(words.join(' ')) ? [] : words, hasId: words.length < all.length };
}

function isProgramName(name: string): boolean {
  return DEVICE.test(name) || PLACEHOLDER.test(name);
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
