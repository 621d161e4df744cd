// UTF-16 and UTF-32 without a byte order mark show by their zero bytes, and where there are none, by what they spell.
import { hasControl } from './controls.ts';
import { decoderFor, readStrictly } from './decoders.ts';

/** What ends words and sentences: in a wrong byte order these become rare ideographs. */
const SEPARATORS = /[\t\n\r \u3000-\u3002\uff01\uff0c\uff1a\uff1b\uff1f]/g;
/** Code points without a meaning of their own, or of none at all. */
const UNUSED = /[\p{Cn}\p{Co}\p{Cs}\ufffd]/u;
/** Ideographs of binary data would pass as text in a few bytes. */
const SHORTEST = 32;

/** @example wideWithoutMark(new Uint8Array(Buffer.from('Ngày', 'utf16le'))) // => 'utf-16le' */
export function wideWithoutMark(bytes: Uint8Array): string | undefined {
  return utf32(bytes) ?? utf16ByZeros(bytes) ?? utf16ByMeaning(bytes);
}

/** No code point is above U+10FFFF, so that one byte in four is always zero. */
function utf32(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8 || bytes.length % 4 > 0) return undefined;
  for (const label of ['utf-32le', 'utf-32be']) {
    const top = label === 'utf-32le' ? 3 : 0;
    if (!bytes.every((byte, index) => index % 4 !== top || byte === 0)) continue;
    const text = decoderFor(label).read(bytes);
    if (!hasControl(text) && !UNUSED.test(text)) return label;
  }
  return undefined;
}

/** Mostly Latin letters: a zero in every other byte, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const label = even === 0 ? 'utf-16le' : 'utf-16be';
  if (Math.max(even, odd) <= bytes.length / 4 || Math.min(even, odd) > 0) return undefined;
  const text = readStrictly(wholePairs(bytes), label);
  return text === undefined || hasControl(text) ? undefined : label;
}

/** Other scripts: nothing unused, and words or sentences end somewhere. */
function utf16ByMeaning(bytes: Uint8Array): string | undefined {
  if (bytes.length < SHORTEST) return undefined;
  const readings = ['utf-16le', 'utf-16be'].flatMap((label) => {
    const text = readStrictly(wholePairs(bytes), label);
    if (text === undefined || hasControl(text) || UNUSED.test(text)) return [];
    return [{ label, share: (text.match(SEPARATORS)?.length ?? 0) / text.length }];
  });
  const best = readings.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= 1 / 100 ? best.label : undefined;
}

/** A file that was cut short may end in half a pair. */
function wholePairs(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}
