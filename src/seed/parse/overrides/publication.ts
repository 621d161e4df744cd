// Whether an author holds a document back, in the words of the programs that publish Markdown: Hugo, Jekyll, WordPress,
// Obsidian, Eleventy, Pelican, Zola, Docusaurus. Where one of them would leave a page out of its lists, it is held back
// too, since every page here is listed and can be searched.
import {
  DRAFT,
  FEW,
  GROUPS,
  HELD,
  HIDDEN,
  joinWords,
  LOCK,
  NO,
  NONE,
  PUBLIC,
  READERS,
  RELEASED,
  STATUS,
  STATUS_END,
  YES,
} from './publication-words.ts';

/** In characters, of a key and of a word after it. */
const LONGEST = 100;

/** `held` and `released` by the author; `unclear` if the key is about that and its value cannot be read. */
export type Publication = 'held' | 'released' | 'unclear';

/**
 * @param value - a string, or what YAML, TOML and JSON have beside strings
 * @returns `undefined` if the field says nothing about publication
 * @example readPublication('Published', 'false') // => 'held'
 * @example readPublication('published', '2015-04-07') // => undefined
 */
export function readPublication(key: string, value: unknown): Publication | undefined {
  const name = joinWords(key).replace(/^hugo/, '');
  if (Array.isArray(value)) return strictest(value.map((item) => readPublication(key, item)));
  if (typeof value === 'object' && value !== null) {
    if (!GROUPS.has(name)) return DRAFT.has(name) ? 'unclear' : undefined;
    // Hugo: `build: {list: never}` leaves a page out of all lists.
    const found = Object.entries(value).map(([inner, item]) =>
      readPublication(name === 'build' && inner === 'list' ? 'listed' : inner, item),
    );
    return found.includes('held') ? 'held' : undefined;
  }
  return readWord(name, joinWords(String(value ?? '')));
}

function readWord(name: string, word: string): Publication | undefined {
  if (DRAFT.has(name)) {
    if (NONE.has(word)) return undefined;
    if (NO.has(word)) return 'released';
    return YES.has(word) || HELD.has(word) ? 'held' : 'unclear';
  }
  if (HIDDEN.has(name)) return YES.has(word) ? 'held' : NO.has(word) ? 'released' : undefined;
  if (LOCK.has(name)) return NONE.has(word) || NO.has(word) ? undefined : 'held';
  if (READERS.has(name) && FEW.has(word)) return 'held';
  if (STATUS.has(name) || READERS.has(name) || STATUS_END.test(name))
    return HELD.has(word) ? 'held' : RELEASED.has(word) ? 'released' : undefined;
  if (!PUBLIC.has(name)) return undefined;
  return NO.has(word) || HELD.has(word) ? 'held' : YES.has(word) ? 'released' : undefined;
}

/** Whether the key means `draft`, in which a nearer place may contradict a further one. */
export function isDraftKey(key: string): boolean {
  return ['draft', 'isdraft'].includes(joinWords(key));
}

/** Whether the key can say that a document is held back. */
export function isPublicationKey(key: string): boolean {
  return [DRAFT, HIDDEN, PUBLIC, STATUS, READERS].some((keys) => keys.has(joinWords(key)));
}

function strictest(found: readonly (Publication | undefined)[]): Publication | undefined {
  return (['held', 'unclear', 'released'] as const).find((publication) => found.includes(publication));
}

/**
 * Whether any line of a head that cannot be parsed holds the document back.
 *
 * @param source - in any of the dialects
 */
export function mentionsHolding(source: string): boolean {
  return source.split(/[\n,{}]/).some((line) => {
    const end = line.slice(0, LONGEST).search(/[:=]/);
    if (end < 0) return false;
    const rest = line.slice(end + 1, end + LONGEST).replace(/\s#.*$/, '');
    const [key = '', value = ''] = [line.slice(0, end), rest].map(trimMarks);
    return ['held', 'unclear'].includes(readPublication(key, value) ?? '');
  });
}

/** Without quotation marks and the marks of lists, comments and org-mode around it. */
function trimMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}_]+/u, '').replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}
