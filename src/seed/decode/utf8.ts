// UTF-8 with a few broken places is still UTF-8: a cut at a block's end, a byte lost on the way.
import { countReplaced } from './invalid.ts';

/**
 * In other encodings two or three bytes form a valid sequence only by chance, much more seldom than they don't.
 * Nine valid ones for each broken one do not occur there, so that much damage is told from another encoding.
 */
const VALID_FOR_EACH_BROKEN = 9;
const FEWEST_VALID = 2;
const NOT_ASCII = /\P{ASCII}/gu;

export function isDamagedUtf8(bytes: Uint8Array): boolean {
  // Read as a stream, a character that the end cuts off is not broken.
  const text = new TextDecoder().decode(bytes, { stream: true });
  const broken = countReplaced(text);
  const valid = (text.match(NOT_ASCII)?.length ?? 0) - broken;
  return valid >= Math.max(FEWEST_VALID, broken * VALID_FOR_EACH_BROKEN);
}
