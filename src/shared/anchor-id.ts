import { headingId } from './heading-id.ts';

/** Ids of the page around a document's text. */
export const PAGE_IDS: readonly string[] = [
  'main',
  'found',
  'contents',
  'shelf',
  'hint',
  'messages',
  'search',
];

/** The id of words without a letter that ASCII can spell. */
const NO_WORDS = headingId('');

/**
 * The id that an id of a source has on its page, whatever signs it is made of: a link to it can be written without
 * knowing the document. It differs from every id of the page around the text, and equals that of a heading with such words.
 *
 * @param id - as the source means it, without percent-encoding
 * @example anchorId('cite_note-1') // => 'cite-note-1'
 * @example anchorId('第一章') // => '第一章'
 * @example anchorId('main') // => 'main-2'
 */
export function anchorId(id: string): string {
  const spelt = headingId(id);
  const letters = spelt === NO_WORDS ? foldLetters(id) || NO_WORDS : spelt;
  return PAGE_IDS.includes(letters) ? `${letters}-2` : letters;
}

function foldLetters(id: string): string {
  return id
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
