// Mail is sent in ASCII: the header of a message says how its body was encoded for the way (RFC 2045), and in which
// characters it was written.

/** A message whose body is decoded: its header as it was, a blank line, and the text. */
export interface DecodedMail {
  header: Uint8Array;
  body: Uint8Array;
  /** Encoding of the body's characters, as the message names it; empty if it does not. */
  charset: string;
}

/** "Subject: …", or the continuation of such a line; "From a@b Mon …" begins a mailbox. */
const HEADER_LINE = /^(?:[!-9;-~]+:|[ \t]+\S|From \S)/;
const MAIL_FIELD = /^(?:from|date|subject|message-id|mime-version):/im;
const BLANK_LINE = /\r?\n\r?\n/;
/** In bytes; no header is longer. */
const LONGEST_HEADER = 65_536;
const MOST_PARTS = 1000;

const LATIN_1 = new TextDecoder('latin1');

/** @returns `undefined` if this is no message, or its body is not encoded, or wrongly */
export function decodeMail(bytes: Uint8Array): DecodedMail | undefined {
  const start = LATIN_1.decode(bytes.subarray(0, LONGEST_HEADER));
  const end = start.search(BLANK_LINE);
  const header = start.slice(0, end);
  if (end < 0 || !MAIL_FIELD.test(header)) return undefined;
  if (!header.split(/\r?\n/).every((line) => HEADER_LINE.test(line))) return undefined;
  const part = readPart(toBinary(bytes));
  return part?.isEncoded
    ? { header: bytes.subarray(0, end), body: toBytes(part.body), charset: part.charset }
    : undefined;
}

/** A message, or one of its parts. Its body is a binary string: a character for each byte. */
interface Part {
  type: string;
  charset: string;
  body: string;
  isEncoded: boolean;
}

function readPart(text: string): Part | undefined {
  const end = text.search(BLANK_LINE);
  const fields = readFields(end < 0 ? text : text.slice(0, end));
  const body = end < 0 ? '' : text.slice(end).replace(/^\r?\n\r?\n/, '');
  const content = fields.get('content-type') ?? 'text/plain';
  const type = content.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type.startsWith('multipart/')) return readParts(readParameter(content, 'boundary'), body);
  const encoding = fields.get('content-transfer-encoding')?.trim().toLowerCase();
  const decoded =
    encoding === 'quoted-printable'
      ? decodeQuotedPrintable(body)
      : encoding === 'base64'
        ? decodeBase64(body)
        : body;
  if (decoded === undefined) return undefined;
  return { type, charset: readParameter(content, 'charset'), body: decoded, isEncoded: decoded !== body };
}

/** Its plain text: of a letter that comes as text and as HTML, the words are the same. */
function readParts(boundary: string, body: string): Part | undefined {
  if (!boundary) return undefined;
  const parts = body
    .split(`--${boundary}`, MOST_PARTS)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => readPart(part.replace(/^[ \t]*\r?\n/, '')));
  const texts = parts.flatMap((part) => (part?.type === 'text/plain' ? [part] : []));
  const [first] = texts;
  // Anything that is neither plain text nor its double would be lost.
  const isWhole = parts.every((part) => part?.type === 'text/plain' || part?.type === 'text/html');
  if (!first || !isWhole || texts.some(({ charset }) => charset !== first.charset)) return undefined;
  return { ...first, body: texts.map((part) => part.body).join('\n\n'), isEncoded: true };
}

function readFields(header: string): Map<string, string> {
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ');
  return new Map(
    unfolded.split(/\r?\n/).map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** @example readParameter('text/plain; charset="utf-8"', 'charset') // => 'utf-8' */
function readParameter(field: string, name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(field);
  return found?.[1] ?? found?.[2] ?? '';
}

/** Blanks at the end of a line came in on the way. */
function decodeQuotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/=\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** @returns `undefined` if it is none */
function decodeBase64(text: string): string | undefined {
  try {
    return atob(text.replace(/\s+/g, ''));
  } catch {
    return undefined;
  }
}

function toBinary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += LONGEST_HEADER) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + LONGEST_HEADER)));
  }
  return pieces.join('');
}

function toBytes(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
