// Elements in elements without end: the parser's work for them, and that of every walk over the tree, grows with the square
// of their depth, and a walk exhausts the stack.
import { OPEN_ENDED, VOID } from './element-names.ts';

/** Pages that people made have a few dozen. */
const MAX_DEPTH = 250;
/** The start of a comment, or a tag. */
const TOKEN = /<!--|<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>/gi;
/** Elements whose content has no tags, and what ends them. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);
const COMMENT_END = /-->/g;

/**
 * Blank out tags that lie too deep, in place: their words move up, and all places stay as they are.
 *
 * @param html - a page as it is typed
 */
export function boundDepth(html: string): string {
  const open: string[] = [];
  const blank = new Map<string, number>();
  let [result, from] = ['', 0];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(html); match; match = TOKEN.exec(html)) {
    const [token, slash, name = ''] = match;
    const tag = name.toLowerCase();
    const end = token === '<!--' ? COMMENT_END : slash ? undefined : RAW.get(tag);
    if (end) {
      const next = findFrom(html, end, TOKEN.lastIndex);
      if (next < 0) break;
      TOKEN.lastIndex = next;
    }
    if (end || VOID.has(tag) || OPEN_ENDED.has(tag) || token.endsWith('/>')) continue;
    const many = blank.get(tag) ?? 0;
    if (slash ? many === 0 : open.length < MAX_DEPTH) {
      const at = slash || tag === 'a' ? open.lastIndexOf(tag) : -1;
      if (at >= 0) {
        open.length = at;
        blank.clear();
      }
      if (!slash) open.push(tag);
      continue;
    }
    blank.set(tag, many + (slash ? -1 : 1));
    result += html.slice(from, match.index) + token.replace(/[^\n]/g, ' ');
    from = TOKEN.lastIndex;
  }
  return result + html.slice(from);
}

function findFrom(html: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(html)?.index ?? -1;
}
