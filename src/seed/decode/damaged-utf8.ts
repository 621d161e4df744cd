// UTF-8 with a few invalid places is still UTF-8: cut at the end of a block, or with a byte lost in transfer.
import { countReplacements } from './invalid-bytes.ts';

/**
 * In other encodings, bytes form a valid sequence only by chance. Nine valid sequences for each invalid one do not occur
 * there, so this ratio tells damaged UTF-8 from another encoding.
 */
const VALID_PER_INVALID = 9;
const MIN_VALID = 2;
const NOT_ASCII = /\P{ASCII}/gu;

export function isDamagedUtf8(bytes: Uint8Array): boolean {
  // In a stream, a character cut off by the end is not invalid.
  const text = new TextDecoder().decode(bytes, { stream: true });
  const invalid = countReplacements(text);
  const valid = (text.match(NOT_ASCII)?.length ?? 0) - invalid;
  return valid >= Math.max(MIN_VALID, invalid * VALID_PER_INVALID);
}
