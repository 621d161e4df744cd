// The paragraph that the manual gives to each message: why it appears and what to do, beyond the one sentence that the
// command prints. A message without a paragraph is a type error.
import type { FaultId } from '../../link-check/faults.ts';
import type { MessageId } from '../../seed/messages.ts';

/** Markdown, a paragraph each. */
export const messageExplanations: Readonly<Record<MessageId, string>> = {
  'not-a-file':
    'The name belongs to a link, pipe, socket or device. Links can lead out of the folder and pipes never end, so none of these is ever opened. Put a copy of the text in its place.',
  unreadable:
    'The system refused to read the file or folder, and its own words are quoted: it vanished, you lack the permission, its name is not Unicode, or it gave no answer within 30 seconds. Check that you can open it.',
  'changed-while-reading':
    'The file was written to while it was read, and again at a second attempt, so no complete state of it could be read. Wait until the program that writes it has finished.',
  'too-large':
    'The file has more than 25 MB or a million lines: more than fits into memory, and than a browser displays. Split it.',
  'not-text':
    "The file holds bytes that no text has, and the first is named: it is a picture or another program's file with the name of a text. Save its text as UTF-8, or take it out of the folder.",
  'passed-over':
    'A name without an ending does not say that its file is a text, and this one is a program, a link or empty. If it is a document, save it as text and give it an ending. Otherwise ignore the warning.',
  empty:
    'There is not a word in the file, and so nothing to read on its page. Write something, take it out, or set `draft: true` in a `.yml` file beside it.',
  'encoding-guessed':
    'The file is not Unicode; its encoding was inferred from its bytes, and the message says with what certainty. Look at the page: if letters are wrong, save the file as UTF-8, or name the right `encoding` in a `.yml` file beside it.',
  'encoded-twice':
    'Letters with marks look like two or three other ones, `Ã©` for é: a program read UTF-8 as another encoding and saved what it saw. The text is published as it is. If the page is wrong, save the file again from its source, or set `encoding: utf-8-resaved` in a `.yml` file beside it, which undoes the mistake.',
  'invalid-bytes':
    'A few bytes do not belong to the encoding, and � stands for each; the first is named. Something was lost earlier: restore it, or save the file again from its source.',
  'comment-guessed':
    'In Markdown `%%` opens and closes a comment of Obsidian, which is no part of the page. Here one is not closed, or holds several paragraphs, so that it may be text. Close it, or write `\\%%` if it is no comment.',
  'front-matter-syntax':
    'The head of the file, between two lines of `---` (YAML), `+++` (TOML) or in braces (JSON), or its `.yml` file, cannot be read, so its meaning cannot be known: it may say that the document is not for everybody. The file is left out until the line is corrected. Most often a value needs quotation marks, or a bracket or mark is not closed.',
  'front-matter-guessed':
    'Front-matter of Markdown has a slip that allows one reading: a colon in a title without quotation marks, a tab that indents, a key that stands twice, the code of a country for a language, or a `draft` that is neither `true` nor `false`, which leaves the document out. The message says how it was read. Correct it.',
  'front-matter-value-unused':
    'A key of Markdown written for another program has a value that cannot be used here, such as a date that no calendar has. The page is made without it, and the field is inferred from the text. Correct the value if the page should have it.',
  'front-matter-unknown-key':
    'There is no such key; the nearest one is named. Rename or remove it. [Overrides](overrides.md) lists all keys.',
  'front-matter-foreign-key':
    'Markdown whose front-matter has keys that Seedpress does not know. They are kept under "About this page" and have no effect. If one is a typing error, the nearest key is named.',
  'front-matter-value':
    'The key exists, but not with this value. Correct it, or remove the line to have the field inferred from the text.',
  'front-matter-misplaced':
    'The key exists, but not in this place: `encoding` at the top of a seed, which must be decoded before it can be read, or `slug` in a `_defaults.yml`, since no two pages share one. Write it in a `.yml` file beside the seed.',
  'sidecar-without-seed':
    'A `.yml` file belongs to no seed, so nothing was read from it; the name it was probably meant to have is given. Rename it, or take it out.',
  'slug-taken':
    'The address that you chose belongs to a page whose author chose it too, to a page of the site itself, or is the name of a Windows device. Choose another `slug`.',
  'slug-suffixed':
    "Two titles lead to the same address, or one to a reserved address; this page's address got its file name added. Nothing is lost. To choose the address yourself, write `slug`.",
  'link-target-missing':
    'A link in Markdown or HTML leads to a file of the folder that does not exist or has no page; the path that was looked for is given. The words stay on the page as text. Correct the link, or put the document there.',
  'link-place-missing':
    'What follows `#` in a link is no heading and no `id` of the document that it leads to, however programs spell headings in links. A link to another document leads to the top of its page; one within a document became text. Correct what follows `#`.',
  'link-ambiguous':
    'A wiki link, such as `[[Name]]`, calls a name that several files have. It leads to the nearest: the one that shares most folders with the document, then the one in the fewest folders. To choose another, write the folder too: `[[folder/Name]]`.',
  'trusted-folder-without-mdx':
    'A folder that `trustedMdx` names does not exist, or holds no `.mdx` file. Nothing is run. Correct its name in the [configuration](configuration.md), or take it off the list.',
  'section-without-folder':
    'A folder that `sections` names does not exist below the documents. The name is not used. Correct it in the [configuration](configuration.md), or take it out; the same configuration may serve several collections.',
  'mdx-broken':
    'A `.mdx` file of a folder that `trustedMdx` names does not compile, or imports a file or package that does not exist; the place is that of the first fault. Correct it, or take the folder off the list.',
  'mdx-failed':
    'The code of a `.mdx` file in a folder that `trustedMdx` names failed while its page was rendered. The page says so in its place, and the build ends with exit code 1. Correct the code.',
  'conversion-failed':
    'The text could not be converted. This is a fault in Seedpress: please report it with the file.',
  'expansion-limited':
    'Each reference of Markdown, such as `[a]`, repeats the address of its definition. All of them together may repeat ten times the text and 100,000 characters; those beyond stay as they are typed. Shorten the addresses, or split the file.',
  'conversion-too-slow':
    'Each document has a minute, and a second more for each 50 kB, which is a hundred times what texts take. This one took longer and was given up; all others are built, and the next build tries it again. Split it, or report it with the file.',
  'conversion-aborted':
    'Documents are converted in a process of their own, and this one ended it: it needed more memory than there is, or broke a parser. All others are built. Split it, or report it with the file.',
  'words-left-out':
    'The words of the file are counted and compared with those of its page, whatever a reader of the format made of them. These are missing. The page is built all the same: at its end, without what is around them, they would mislead. In a saved page, move them into its `<article>` if they belong to it; in any other file this is a fault in Seedpress.',
  'page-not-faithful':
    'Each page is compared with its text before it is written, and this one would not show it word for word. This is a fault in Seedpress: please report it with the file.',
};

export const faultExplanations: Readonly<Record<FaultId, string>> = {
  'dead-link':
    'The address leads to a file that does not exist. If it stands in a document, correct it there; otherwise build the site again.',
  'dead-fragment':
    'The page exists, but nothing in it has the id after `#`, so readers land at its top. Correct the address in the document that holds it.',
  'letter-case':
    'A file of this name exists in other letters, such as `A.html` for `a.html`. Windows and macOS find it, servers and Linux do not. Write the address as the file is spelt.',
  'leads-to-folder':
    'The address names a folder. Web servers show its `index.html`, but from disk the browser lists the files. Name the file.',
  'leaves-folder':
    'The address climbs out of the folder with `../`, to a place that does not exist elsewhere. Correct it.',
  'absolute-link':
    'The address begins with `/`, so it depends on where the site lies. Write the way from the page that holds it, such as `../a.html`.',
  'other-origin':
    'The page loads a file from another server, which fails without a network and tells that server who reads. Put the file into `public/`.',
  'unsafe-scheme':
    'Links lead to pages, to the web (`http`, `https`), to mailboxes and telephones. This address begins with another scheme, such as `javascript:`. Remove it.',
  'not-an-address':
    'The text cannot be read as an address. Often a `%` stands for itself: write it as `%25`.',
  'no-policy':
    'The page has no Content-Security-Policy before its first script or style, so the browser would load and run anything that the page names. Build the site again.',
};
