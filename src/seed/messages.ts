// Every message about a document: what happened (reason) and what to do (note). Ids are permanent: the manual explains
// each under its id, and people search for them.
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { OverridePlace } from './parse/overrides/overrides.ts';

type Row = { fatal: boolean; reason: (...args: string[]) => string; note: string };

/** A `fatal` message refuses its seed, which gets no page. */
export const messages = {
  'not-a-file': {
    fatal: true,
    reason: (kind) => `Cannot read a ${kind}, expected a regular file`,
    note: 'Links, pipes and devices are never opened. Put a copy of the text in its place.',
  },
  unreadable: {
    fatal: true,
    reason: (cause) => `Cannot read the file: ${cause}`,
    note: 'Check that it still exists, that you may read it, and that its name is Unicode.',
  },
  'changed-while-reading': {
    fatal: true,
    reason: () => 'Cannot read the file: it changed while it was read, and again at a second attempt',
    note: 'Wait until the program that writes it has finished, then build again.',
  },
  'too-large': {
    fatal: true,
    reason: (size, most) => `Cannot make one page of ${size}, expected at most ${most}`,
    note: 'Split the file. No browser would display such a page.',
  },
  'not-text': {
    fatal: true,
    reason: (what) => `Cannot read as text: ${what}`,
    note: 'This looks like a binary file. Save its text as UTF-8, or take it out of the folder.',
  },
  'passed-over': {
    fatal: false,
    reason: (what) => `Skipped a file whose name has no ending: ${what}`,
    note: 'If it is a document, save its text as UTF-8 and give its name an ending such as `.txt`.',
  },
  empty: {
    fatal: true,
    reason: () => 'Cannot make a page of a seed without a word',
    note: 'Write something into the file, or take it out of the folder.',
  },
  'encoding-guessed': {
    fatal: false,
    reason: (label, percent) => `Text is not UTF-8, read as \`${label}\` (${percent} % sure)`,
    note: 'Look at the page. If letters are wrong, save the file as UTF-8, or set its `encoding` in a `.yml` file beside it.',
  },
  'encoded-twice': {
    fatal: false,
    reason: () => 'Text looks like UTF-8 that was read as another encoding and saved again',
    note: 'Look at the page. If `Ã©` stands for é, save the file again from its source, or set `encoding: utf-8-resaved` in a `.yml` file beside it.',
  },
  'invalid-bytes': {
    fatal: false,
    reason: (label, count) => `Cannot read every byte as \`${label}\`: U+FFFD (�) × ${count}, the first here`,
    note: 'Restore what is missing in these places, or save the file again from its source.',
  },
  'comment-guessed': {
    fatal: false,
    reason: (what) => `Left out as a comment: ${what}`,
    note: 'If it is text, write `\\%%` for its marks. If it is a comment, close it.',
  },
  'front-matter-syntax': {
    fatal: true,
    reason: (cause) => `Cannot read the front-matter: ${cause}`,
    note: 'The file is left out until it can be read. Expected one `key: value` a line between two `---` lines at the top, or in a `.yml` file.',
  },
  'front-matter-guessed': {
    fatal: false,
    reason: (what) => `Read the front-matter as it was probably meant: ${what}`,
    note: 'Look at the page, and correct the line so that other programs read the same.',
  },
  'front-matter-value-unused': {
    fatal: false,
    reason: (key, cause) => `Cannot use the value of \`${key}\`: ${cause}`,
    note: 'The field is inferred from the text. Correct the value, or remove the line.',
  },
  'front-matter-unknown-key': {
    fatal: true,
    reason: (key, known) => `Unknown front-matter key \`${key}\`, expected ${known}`,
    note: 'Rename or remove the key; the manual lists all that can be set.',
  },
  'front-matter-foreign-key': {
    fatal: false,
    reason: (keys) => `Unknown front-matter keys, kept with the page but not used: ${keys}`,
    note: 'If another program reads them, leave them. If one is a typing error, correct it.',
  },
  'front-matter-value': {
    fatal: true,
    reason: (key, cause) => `Unexpected value of \`${key}\`: ${cause}`,
    note: 'Correct the value, or remove the line to have it inferred from the text.',
  },
  'front-matter-misplaced': {
    fatal: true,
    reason: (key, why) => `Cannot set \`${key}\` here: ${why}`,
    note: 'Write it in a `.yml` file beside the seed, such as `a.yml` beside `a.txt`.',
  },
  'sidecar-without-seed': {
    fatal: false,
    reason: (expected) => `Found no seed for this file, expected ${expected}`,
    note: 'Nothing was read from it. Give it the name of its seed, or take it out of the folder.',
  },
  'slug-taken': {
    fatal: true,
    reason: (slug, other) => `Cannot use slug \`${slug}\`, it already belongs to \`${other}\``,
    note: 'Choose another `slug:`.',
  },
  'slug-suffixed': {
    fatal: false,
    reason: (slug, other, used) =>
      `Slug \`${slug}\` already belongs to \`${other}\`, this page became \`${used}\``,
    note: 'Nothing is lost. To choose the address yourself write `slug:` in the front-matter.',
  },
  'link-target-missing': {
    fatal: false,
    reason: (url, path) => `Found no document for the link \`${url}\`, expected a seed \`${path}\``,
    note: 'Its words stay on the page, as text. Correct the link, or put the document there.',
  },
  'link-place-missing': {
    fatal: false,
    reason: (url, path) => `Found no heading or other place for the link \`${url}\` in \`${path}\``,
    note: 'A link to another page leads to its top, one within a page became text. Correct what follows `#`.',
  },
  'link-ambiguous': {
    fatal: false,
    reason: (name, used, others) => `The link \`${name}\` may mean ${others}, and leads to \`${used}\``,
    note: 'The nearest document was taken. Write the folder before the name to choose another one.',
  },
  'words-left-out': {
    fatal: false,
    reason: (count, words) => `Words of the text that are not on its page: ${count}, among them “${words}”`,
    note: 'The page is built without them. In a saved page they stand outside its article; otherwise please report it with the file.',
  },
  'trusted-folder-without-mdx': {
    fatal: false,
    reason: (folder) => `Found no \`.mdx\` file in \`${folder}\`, which \`trustedMdx\` names`,
    note: 'Nothing is run. Correct the name of the folder in the site’s configuration, or take it off the list.',
  },
  'section-without-folder': {
    fatal: false,
    reason: (folders) => `Found no folder ${folders}, named in \`sections\` of the site’s configuration`,
    note: 'Expected the path of a folder below the documents, as it is written there. Correct it, or take it out.',
  },
  'mdx-broken': {
    fatal: true,
    reason: (cause) => `Cannot run the MDX: ${cause}`,
    note: 'Correct it, or take its folder out of `trustedMdx` to have it shown as text.',
  },
  'mdx-failed': {
    fatal: true,
    reason: (cause) => `Cannot show the MDX, its code failed: ${cause}`,
    note: 'The page says so in its place; all others are built. Correct the code, then build again.',
  },
  'conversion-failed': {
    fatal: true,
    reason: (cause) => `Cannot convert the text: ${cause}`,
    note: 'This is a fault in Seedpress, not in your file. Please report it with the file.',
  },
  'expansion-limited': {
    fatal: false,
    reason: (count, most) =>
      `Left ${count} references as they are typed: those before them repeat ${most} characters of addresses`,
    note: 'No word is lost. Shorten the addresses that the references repeat, or split the file.',
  },
  'conversion-too-slow': {
    fatal: true,
    reason: (seconds) => `Cannot convert the text within ${seconds} s`,
    note: 'All other documents are built. Split the file, or report it with the file: no text should take so long.',
  },
  'conversion-aborted': {
    fatal: true,
    reason: (how) => `Cannot convert the text: ${how}`,
    note: 'All other documents are built. Split the file, or report it with the file: no text should need so much.',
  },
  'page-not-faithful': {
    fatal: true,
    reason: (cause) => `Cannot prove that the page holds the text: ${cause}`,
    note: 'This is a fault in Seedpress, not in your file. Please report it with the file.',
  },
} satisfies Record<string, Row>;

export type MessageId = keyof typeof messages;

/** In characters: an address or a key of a text may be as long as the text. */
const LONGEST_ARGUMENT = 1000;

/** The manual's page of messages, where each has its id; relative to the folder that the manual is built into. */
const MANUAL_PAGE = 'messages.html';

/** Add a message of the table to a file; nothing is thrown. */
export function report(
  file: VFile,
  id: MessageId,
  args: readonly string[] = [],
  place?: Point | Position | OverridePlace,
): void {
  const row: Row = messages[id];
  const message = file.message(row.reason(...args.map(shorten)), { ruleId: id, source: 'seedpress', place });
  message.note = row.note;
  message.url = `${MANUAL_PAGE}#${id}`;
  message.fatal = row.fatal;
  if (place && 'path' in place) {
    message.file = place.path;
    message.name = `${place.path}:${place.line}:${place.column}`;
  }
}

function shorten(arg: string): string {
  return arg.length > LONGEST_ARGUMENT ? `${arg.slice(0, LONGEST_ARGUMENT)}…` : arg;
}

/** Whether the seed was refused. */
export function isRefused(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true);
}
