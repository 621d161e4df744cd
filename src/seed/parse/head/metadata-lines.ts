// Takes the head off a text: lines that are recognised as metadata move to the front-matter, word for word.
import type { VFile } from 'vfile';
import type { Line } from '../text/lines.ts';
import { readDateLine } from './date.ts';
import type { HeadForm } from './form.ts';
import { readGutenberg } from './gutenberg.ts';
import { readHashLines } from './hash.ts';
import { readKeys } from './keys.ts';
import { readMail } from './mail.ts';

const WORD = /[\p{L}\p{N}]/u;
/** In the order in which they are tried; a text may have a crawler's head above its own, but only one of each kind. */
const forms: readonly (readonly HeadForm[])[] = [
  [readDateLine],
  [readHashLines],
  [readMail, readGutenberg, readKeys],
];

/** @returns the lines that stay */
export function readMetadataLines(lines: readonly Line[], file: VFile): Line[] {
  let rest = withoutBlankStart(lines);
  for (const kind of forms) {
    for (const form of kind) {
      const head = form(rest);
      if (!head) continue;
      const taken = new Set(head.taken);
      const left = rest.filter((line) => !taken.has(line));
      // If nothing else is in the file, these lines are its text.
      if (!left.some(({ text }) => WORD.test(text))) break;
      rest = withoutBlankStart(left);
      const { removed = [], stated = {} } = file.data;
      file.data.removed = [...removed, ...head.taken.map(({ text }) => text)];
      if (Object.keys(head.stated).length > 0) file.data.stated = { ...stated, ...head.stated };
      if (head.crawlDate) file.data.crawlDate ??= head.crawlDate;
      if (head.isTitled && head.stated.title) file.data.isTitled = true;
      break;
    }
  }
  return rest;
}

function withoutBlankStart(lines: readonly Line[]): Line[] {
  const start = lines.findIndex(({ text }) => text !== '');
  return start < 0 ? [...lines] : lines.slice(start);
}
