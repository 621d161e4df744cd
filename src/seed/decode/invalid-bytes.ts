// Places of bytes that are invalid in their encoding, so that an author can correct them.

import { type Decoder, decodeStrictly } from './decoders.ts';
import { normalise } from './normalise.ts';

export interface InvalidBytes {
  count: number;
  /** Place of the first one in the decoded text. */
  line: number;
  column: number;
}

const REPLACEMENT = /\ufffd/g;

/**
 * Sequences of bytes that became U+FFFD; a U+FFFD that the file itself holds does not count.
 *
 * @param text - decoded from the bytes
 */
export function findInvalidBytes(
  bytes: Uint8Array,
  decoder: Decoder,
  text: string,
): InvalidBytes | undefined {
  if (!text.includes('\ufffd') || decodeStrictly(bytes, decoder.label) !== undefined) return undefined;
  const count = countReplacements(text) - (decoder.label === 'utf-8' ? countEncodedReplacements(bytes) : 0);
  const before = normalise(decodeUpToInvalid(bytes, decoder.label) ?? text.slice(0, text.indexOf('\ufffd')));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { count, line: before.split('\n').length, column: before.length - lineStart + 1 };
}

export function countReplacements(text: string): number {
  return text.match(REPLACEMENT)?.length ?? 0;
}

/** U+FFFD encoded in UTF-8: valid, and the trace of an earlier loss. */
function countEncodedReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** The text before the first invalid byte, by bisection. In a stream, an unfinished character is not yet invalid. */
function decodeUpToInvalid(bytes: Uint8Array, label: string): string | undefined {
  let [valid, invalid] = [0, bytes.length + 1];
  let text: string | undefined;
  while (valid + 1 < invalid) {
    const middle = (valid + invalid) >> 1;
    try {
      text = new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return text;
}
