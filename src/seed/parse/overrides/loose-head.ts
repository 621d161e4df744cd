// Lines that hold a document back without a fence around them: the head of Pelican and MultiMarkdown, lines of a
// crawler, metadata that MDX exports, a comment at the top. Their words stay where they are; only this is read.
import { readPublication } from './publication.ts';

/** In characters; a head is at the top. */
const LONGEST = 4000;
/** `Status: draft`, `# draft = true`, `:private: yes`, `draft: true,`; a key has at most four words. */
const FIELD = /^[\s#:%."'+*/-]*([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3})["'*]*\s*[:=]\s*(.*)$/u;
/** `export const metadata = {`, to the brace at the margin. */
const EXPORT = /^export\s+const\s+(?:metadata|meta|front[mM]atter)\s*=\s*\{([^}]*)\}/m;

/** A blank line, or one of marks. */
const BLOCK_END = /\n[^\p{L}\p{N}\n]*(?:\n|$)/u;

/** @param extension - of the file: `.md`, `.mdx`, `.txt` */
export function holdsInLooseHead(text: string, extension = ''): boolean {
  const start = text.slice(0, LONGEST).trimStart();
  if (extension.toLowerCase() === '.mdx') {
    const fields = EXPORT.exec(start)?.[1]?.split(/[\n,]/) ?? [];
    if (fields.some(holds)) return true;
  }
  // Nikola has its head in a comment.
  const comment = /^<!--([\s\S]*?)-->/.exec(start)?.[1];
  if (comment !== undefined) return comment.split('\n').some(holds);
  // `***`, `—--`: rules that a word processor made of a fence. Not a fence of code.
  const body = start.replace(/^(?!```|~~~)[^\p{L}\p{N}\n]{1,20}\n/u, '');
  const end = body.search(BLOCK_END);
  const block = (end < 0 ? body : body.slice(0, end)).split('\n');
  // A last line that the limit cut says nothing.
  return (
    block.every((line, at) => FIELD.test(line) || (at > 0 && /^[ \t]+\S/.test(line))) && block.some(holds)
  );
}

function holds(line: string): boolean {
  const [, key = '', value = ''] = FIELD.exec(line) ?? [];
  const word = value.replace(/(?<![\s"',;*])[\s"',;*]+$/, '').replace(/^["'*]+/, '');
  // A note of an account is no head.
  return !/^pass/i.test(key) && readPublication(key, word) === 'held';
}
