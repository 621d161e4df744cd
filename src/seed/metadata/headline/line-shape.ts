// The shape of lines that a program or an editor writes above each of many texts, with the file, the day and the author in
// them: "*windows.txt* For Vim version 9.0. Last change: 2022 Nov 27". Only names, numbers and dates differ.
import { findDays } from '../../dates/day.ts';
import { alternatives } from '../../languages/alternatives.ts';

/** "*windows.txt*", "windows.txt" */
const FILE = /\*[^*\s]{1,60}\*|(?<![\p{L}\d.])[\w-]{1,60}\.[a-z]{2,5}(?![\p{L}\d.])/gu;
/** "Posted by Ann Lee", "Tác giả: Lan" */
const AUTHOR = new RegExp(
  String.raw`^(?:\p{L}+ )?(?:${alternatives(({ bylines }) => bylines?.labels)}\s*:|${alternatives(({ bylines }) => bylines?.prefixes)}\s)`,
  'iu',
);
/** "VIM REFERENCE MANUAL    by Nadim Shaikli": a head in capitals is the same, its author another. */
const BY = new RegExp(
  String.raw`^[^\p{Ll}]{8,80}\s${alternatives(({ bylines }) => bylines?.prefixes)}\s(?=\p{Lu}\S*\s\p{Lu}\S*$)`,
  'u',
);
/** In characters. */
const LONGEST_LINE = 200;

/**
 * @returns `undefined` for a line that neither has an author below a head in capitals nor a day, or without anything else that a headline lacks: the name of a file, an
 * author, bars between the parts
 * @example lineShape('*a.txt* For Vim version 9.0. Last change: 2022 Nov 27') // => '~* N version 0. N change: 0 N 0'
 */
export function lineShape(line: string): string | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const text = line.replace(/\s+/g, ' ').trim();
  const [manual] = BY.exec(text) ?? [];
  if (manual) return `~${manual.toLowerCase()}N`;
  if (!/\d{4}/.test(text)) return undefined;
  const isHead = text.search(FILE) >= 0 || text.split('|').length > 2 || AUTHOR.test(text);
  if (!isHead || findDays(text).length === 0) return undefined;
  const words = text.replace(FILE, '*').replace(/\d+/g, '0').split(/\s+/).filter(Boolean).map(shapeWord);
  return `~${words.filter((word, at) => word !== 'N' || words[at - 1] !== 'N').join(' ')}`;
}

function shapeWord(word: string): string {
  return /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word) ? 'N' : word;
}
