// Reads the header of a message (RFC 5322), as mail programs save it:
//
//     From: Nguyen An <an@example.vn>
//     Subject: =?UTF-8?B?R2nDoSBn4bqhbyB0xINuZw==?=
//     Date: Mon, 26 Jun 2023 10:30:00 +0700
import { readDate } from '../../dates/day.ts';
import { languages } from '../../languages/index.ts';
import type { Line } from '../text/lines.ts';
import { decodeEncodedWords } from './encoded-words.ts';
import { type Head, readFields } from './form.ts';

/** "From an@example.vn Mon Jun 26 10:30:00 2023", which separates the messages of a mailbox. */
const MBOX = /^From [^\s@]+@\S+ .*\d{4}$/;
/** Fields that only mail has; not the "From: 9:00" of a timetable. */
const TECHNICAL = /^(?:message-id|received|return-path|mime-version|content-type|newsgroups|delivered-to)$/;
const ADDRESS = /\S@\S/;
/** Mail programs translate the names of fields. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ head }) => Object.entries(head?.mailFields ?? {})),
);
const FOUR = ['from', 'to', 'subject', 'date'];

export function readMail(lines: readonly Line[]): Head | undefined {
  const mbox = lines[0] && MBOX.test(lines[0].text) ? [lines[0]] : [];
  const fields = readFields(lines.slice(mbox.length));
  const taken = [...mbox, ...fields.flatMap((field) => field.lines)];
  const values = new Map(
    fields.map(({ key, value }) => [SYNONYMS.get(key) ?? key, value] as const).reverse(),
  );
  const from = values.get('from') ?? '';
  const date = readDate(values.get('date') ?? '', true);
  const isMail =
    fields.some(({ key }) => TECHNICAL.test(key)) ||
    ADDRESS.test(from) ||
    (date !== undefined && ['from', 'to', 'subject'].every((key) => /\p{L}/u.test(values.get(key) ?? '')));
  // A blank line ends the header; without one the lines are something else.
  if (!isMail || FOUR.filter((key) => values.has(key)).length < 2 || !from) return undefined;
  if (lines[taken.length]?.text !== '') return undefined;
  const title = decodeEncodedWords(values.get('subject') ?? '');
  const author = senderName(decodeEncodedWords(from));
  return {
    taken,
    stated: { ...(title && { title }), ...(date && { date }), ...(author && { authors: [author] }) },
    isTitled: true,
  };
}

/** @example senderName('"Doe, Jane" <jane@example.com>') // => 'Doe, Jane'; '' for an address alone */
function senderName(from: string): string {
  const name = from.replace(/<[^<>]*>/g, '').replace(/^[\s"']+|(?<![\s"'])[\s"']+$/g, '');
  return ADDRESS.test(name) ? '' : name;
}
