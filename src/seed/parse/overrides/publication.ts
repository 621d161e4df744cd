// Whether an author holds a document back, in the words of the programs that publish Markdown: Hugo, Jekyll, WordPress,
// Obsidian, Eleventy, Pelican, Zola, Docusaurus. Where one of them would leave a page out of its lists, it is held back
// too, since every page here is listed and can be searched.
import { languages } from '../../languages/index.ts';

/** Keys that hold a document back unless their value says no. */
const DRAFT = new Set(['draft', 'isdraft', 'private', 'isprivate', 'unpublished', 'donotpublish']);
/** Keys that hold it back if their value says yes. */
const HIDDEN = new Set(['hidden', 'ishidden', 'unlisted', 'headless', 'eleventyexcludefromcollections']);
/** Keys that hold it back if their value says no. */
const PUBLIC = new Set([
  ...['publish', 'published', 'ispublished', 'public', 'ispublic', 'dgpublish', 'permalink'],
  ...['render', 'listed', 'visible', 'routable', 'online'],
]);
/** Keys with a word for the state of a document. */
const STATUS = new Set([
  ...['status', 'state', 'poststatus', 'postvisibility', 'publicationstatus', 'publishstatus', 'visibility'],
]);
/** Keys whose value is a group of such keys. */
const GROUPS = new Set(['build', 'cascade', 'extra', 'params', 'meta', 'metadata', 'settings', 'publishing']);

const YES = new Set(['true', 'yes', 'y', 'on', '1', 't', 'x']);
const NO = new Set(['false', 'no', 'n', 'off', '0', 'f', 'never']);
/** As good as no value. */
const NONE = new Set(['', 'null', '~', 'nil', 'none', 'undefined']);
const HELD = new Set([
  ...['draft', 'drafts', 'autodraft', 'private', 'pending', 'pendingreview', 'future', 'scheduled', 'hidden'],
  ...[
    'unpublished',
    'notpublished',
    'donotpublish',
    'unlisted',
    'trash',
    'trashed',
    'withheld',
    'skip',
    'password',
  ],
]);
const RELEASED = new Set(['published', 'publish', 'public', 'live', 'final', 'visible', 'listed']);

for (const { publication } of languages) {
  for (const key of publication?.draftKeys ?? []) DRAFT.add(joinWords(key));
  for (const key of publication?.statusKeys ?? []) STATUS.add(joinWords(key));
  for (const word of publication?.held ?? []) HELD.add(joinWords(word));
  for (const word of publication?.no ?? []) NO.add(joinWords(word));
}

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
  if (STATUS.has(name)) return HELD.has(word) ? 'held' : RELEASED.has(word) ? 'released' : undefined;
  if (!PUBLIC.has(name)) return undefined;
  return NO.has(word) || HELD.has(word) ? 'held' : YES.has(word) ? 'released' : undefined;
}

/** Whether the key means `draft`, in which a nearer place may contradict a further one. */
export function isDraftKey(key: string): boolean {
  return ['draft', 'isdraft'].includes(joinWords(key));
}

/** Whether the key can say that a document is held back. */
export function isPublicationKey(key: string): boolean {
  return [DRAFT, HIDDEN, PUBLIC, STATUS].some((keys) => keys.has(joinWords(key)));
}

export function strictest(found: readonly (Publication | undefined)[]): Publication | undefined {
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

/** @example joinWords('is-Draft') // => 'isdraft' */
export function joinWords(text: string): string {
  return text
    .normalize()
    .toLowerCase()
    .replace(/[\s_.:'"-]+/g, '');
}
