// UTF-16 and UTF-32 without a byte order mark are recognised by their zero bytes, or else by the text they give.
import { hasControlCharacter } from './control-characters.ts';
import { decodeStrictly, findDecoder } from './decoders.ts';

/** Ends of words and sentences; in the wrong byte order they become rare ideographs. */
const SEPARATORS = /[\t\n\r \u3000-\u3002\uff01\uff0c\uff1a\uff1b\uff1f]/g;
/** Code points that are unassigned, private or surrogates. */
const UNUSED = /[\p{Cn}\p{Co}\p{Cs}\ufffd]/u;
/** In bytes; a few bytes of binary data can pass as ideographs. */
const MIN_LENGTH = 32;
/** As a share of all characters. */
const MIN_SEPARATORS = 1 / 100;

/** @example detectUtf16OrUtf32(new Uint8Array(Buffer.from('Ngày', 'utf16le'))) // => 'utf-16le' */
export function detectUtf16OrUtf32(bytes: Uint8Array): string | undefined {
  return detectUtf32(bytes) ?? detectUtf16ByZeros(bytes) ?? detectUtf16ByText(bytes);
}

/** No code point is above U+10FFFF, so one byte in four is always zero. */
function detectUtf32(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8 || bytes.length % 4 > 0) return undefined;
  for (const label of ['utf-32le', 'utf-32be']) {
    const top = label === 'utf-32le' ? 3 : 0;
    if (!bytes.every((byte, index) => index % 4 !== top || byte === 0)) continue;
    const text = findDecoder(label).read(bytes);
    if (!hasControlCharacter(text) && !UNUSED.test(text)) return label;
  }
  return undefined;
}

/** Mostly Latin letters: zeros among every second byte only. */
function detectUtf16ByZeros(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const label = even === 0 ? 'utf-16le' : 'utf-16be';
  if (Math.max(even, odd) <= bytes.length / 4 || Math.min(even, odd) > 0) return undefined;
  const text = decodeStrictly(wholePairs(bytes), label);
  return text === undefined || hasControlCharacter(text) ? undefined : label;
}

/** Other scripts: no unused code point, and ends of words or sentences. */
function detectUtf16ByText(bytes: Uint8Array): string | undefined {
  if (bytes.length < MIN_LENGTH) return undefined;
  const readings = ['utf-16le', 'utf-16be'].flatMap((label) => {
    const text = decodeStrictly(wholePairs(bytes), label);
    if (text === undefined || hasControlCharacter(text) || UNUSED.test(text)) return [];
    return [{ label, share: (text.match(SEPARATORS)?.length ?? 0) / text.length }];
  });
  const best = readings.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= MIN_SEPARATORS ? best.label : undefined;
}

/** A file that was cut short may end with half a pair. */
function wholePairs(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}
