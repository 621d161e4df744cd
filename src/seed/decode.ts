// Bytes → text. A text file says nothing of its encoding, so the order of trust is: byte order mark, strict UTF-8
// (which other encodings hardly ever satisfy by chance), the zero bytes of UTF-16, and only then statistics.
import chardet from 'chardet';
import { normalise } from './normalise.ts';

export type Decoded =
  | { text: string; encoding: string; guessed: boolean }
  | { notText: string; line: number };

const LINE_FEED = 0x0a;

/**
 * Read a whole file as text, NFC, newlines as `\n`.
 *
 * @param bytes - the file
 * @param encoding - WHATWG label that overrules detection; throws `RangeError` if unknown
 * @example decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) // => {text: 'a', encoding: 'utf-8', guessed: false}
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding) return decodeAs(bytes, encoding, false);
  const mark = byteOrderMark(bytes);
  if (mark) return decodeAs(bytes, mark, !isValid(bytes, mark));
  const binary = bytes.findIndex(isBinary);
  if (binary < 0) {
    const certain = isValid(bytes, 'utf-8');
    return decodeAs(bytes, certain ? 'utf-8' : guess(bytes), !certain);
  }
  const wide = utf16WithoutMark(bytes);
  if (wide) return decodeAs(bytes, wide, true);
  const value = (bytes[binary] ?? 0).toString(16).padStart(2, '0');
  return { notText: `byte 0x${value} at offset ${binary}`, line: lineAt(bytes, binary) };
}

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const decoder = new TextDecoder(encoding);
  return { text: normalise(decoder.decode(bytes)), encoding: decoder.encoding, guessed };
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Control characters that no text has; tab, newlines, form feed and escape (ISO-2022) may stand in one. */
function isBinary(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a;
}

/** What is read as UTF-16 is text only if it holds none of these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0007\u000e-\u0019\u001c-\u001f]/;

/** UTF-16 of mostly Latin letters has a zero in every other byte, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const enough = bytes.length / 4;
  const encoding = even === 0 ? 'utf-16le' : 'utf-16be';
  if (Math.max(even, odd) <= enough || Math.min(even, odd) > 0 || !isValid(bytes, encoding)) return undefined;
  return CONTROL.test(new TextDecoder(encoding).decode(bytes)) ? undefined : encoding;
}

function guess(bytes: Uint8Array): string {
  for (const { name } of chardet.analyse(bytes)) {
    try {
      return new TextDecoder(name).encoding;
    } catch {
      // The statistics know encodings that the platform cannot decode.
    }
  }
  return 'windows-1252';
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === LINE_FEED).length + 1;
}
