// Where bytes do not belong to the encoding, so that the author finds the place.

import { type Decoder, readStrictly } from './decoders.ts';
import { normalise } from './normalise.ts';

export interface Invalid {
  count: number;
  /** Of the first, in the text as it was read. */
  line: number;
  column: number;
}

const REPLACED = /\ufffd/g;

/**
 * The invalid sequences of bytes that became U+FFFD. One that stands in the file itself is not among them.
 *
 * @param text - what the decoder read from the bytes
 */
export function findInvalid(bytes: Uint8Array, decoder: Decoder, text: string): Invalid | undefined {
  if (!text.includes('\ufffd') || readStrictly(bytes, decoder.label) !== undefined) return undefined;
  const count = countReplaced(text) - (decoder.label === 'utf-8' ? countWritten(bytes) : 0);
  const before = normalise(textBefore(bytes, decoder.label) ?? text.slice(0, text.indexOf('\ufffd')));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { count, line: before.split('\n').length, column: before.length - lineStart + 1 };
}

export function countReplaced(text: string): number {
  return text.match(REPLACED)?.length ?? 0;
}

/** U+FFFD as UTF-8 writes it: the trace of an earlier loss, and valid. */
function countWritten(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** What precedes the first invalid byte, found by halving. Read as a stream, an unfinished character is not yet invalid. */
function textBefore(bytes: Uint8Array, label: string): string | undefined {
  let [valid, tooMuch] = [0, bytes.length + 1];
  let text: string | undefined;
  while (valid + 1 < tooMuch) {
    const middle = (valid + tooMuch) >> 1;
    try {
      text = new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      tooMuch = middle;
    }
  }
  return text;
}
