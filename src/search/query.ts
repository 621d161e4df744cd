// What was typed → the searches to make of it, the most exact one first. Pagefind finds words anywhere in a page; a
// reader who types two words mostly wants them next to each other.
import { hideStroke } from '../fold.ts';

const QUOTES = /[“”„«»"]/g;

/**
 * @example searchesFor('đà nẵng') // => ['"d\u0335à nẵng"', 'd\u0335à nẵng']
 * @example searchesFor('“năm 2024”') // => ['"năm 2024"']
 */
export function searchesFor(typed: string): string[] {
  const query = hideStroke(typed.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const words = query.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  if (/^[“„«"].+[”“»"]$/.test(query)) return [`"${words}"`];
  return words.includes(' ') ? [`"${words}"`, words] : [words];
}
