// Names of files lack capitals and often marks; the text has them.

/** In characters: how much of a text is searched for the words. */
export const NAME_SCAN = 5000;
const MOST_WORDS = 16;
/** "ỷ" is "y"; each character stays one, so that places in both texts agree. */
const plain = (text: string) =>
  mapCharacters(text, (letter) => PLAIN[letter] ?? letter.normalize('NFD').charAt(0));
const small = (text: string) => mapCharacters(text, (letter) => letter.toLowerCase().charAt(0));
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D' };

export interface Respelled {
  title: string;
  /** Whether all of the words stand in the text, in a row. */
  isWhole: boolean;
  /** How many of the words stand in the text, beside others of them. */
  found: number;
}

/**
 * Write the words of a name as the text writes them, the longest runs of words first.
 *
 * @example respell('cho muong lay', 'Ở Mường Lay có chợ.') // => {title: 'cho Mường Lay', isWhole: false, found: 2}
 */
export function respell(name: string, text: string): Respelled {
  const words = name.split(' ');
  if (words.length > MOST_WORDS) return { title: name, isWhole: false, found: 0 };
  // Marks that were typed count.
  const hasMarks = plain(name) !== name;
  const key = (words: string) => small(hasMarks ? words : plain(words));
  const searched = key(text);
  const written: string[] = [];
  let foundWords = 0;
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    let found: string | undefined;
    // A single word may be another where the text has it: "cho" is "chợ" and "cho".
    for (; end > at + (words.length > 1 ? 1 : 0) && found === undefined; end -= 1) {
      found = findSpelling(key(words.slice(at, end).join(' ')), searched, text);
      if (found !== undefined) break;
    }
    if (found === undefined) end = at + 1;
    else foundWords += end - at;
    written.push(found ?? words[at] ?? '');
    at = end;
  }
  const title = written.join(' ');
  // Capitals that a person typed stay, unless all are capitals.
  const isOwn = /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && small(title) === small(name);
  const isWhole = written.length === 1 && foundWords === words.length;
  return { title: isOwn ? name : title, isWhole, found: foundWords };
}

/** @returns the spelling with the fewest capitals: a sentence begins with one, and headings have many */
function findSpelling(key: string, searched: string, text: string): string | undefined {
  let best: string | undefined;
  for (let at = searched.indexOf(key); at >= 0; at = searched.indexOf(key, at + 1)) {
    const around = searched.charAt(at - 1) + searched.charAt(at + key.length);
    if (/[\p{L}\p{N}]/u.test(around)) continue;
    const spelling = text.slice(at, at + key.length);
    if (best === undefined || countCapitals(spelling) < countCapitals(best)) best = spelling;
  }
  return best;
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function mapCharacters(text: string, map: (letter: string) => string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const mapped = map(letter);
    result += mapped.length === 1 ? mapped : letter;
  }
  return result;
}
