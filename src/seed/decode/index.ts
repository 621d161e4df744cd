// Bytes → text. A text file says nothing of its encoding, so the order of trust is: byte order mark, strict UTF-8
// (which other encodings hardly ever satisfy by chance), the zero bytes of UTF-16, UTF-8 with little damage, and only
// then statistics.

import { firstControl, firstControlByte, hasControl } from './controls.ts';
import { type Decoder, decoderFor, readStrictly } from './decoders.ts';
import { findInvalid, type Invalid } from './invalid.ts';
import { byteOrderMark } from './marks.ts';
import { normalise } from './normalise.ts';
import { guess, guessViscii } from './statistics.ts';
import { isDamagedUtf8 } from './utf8.ts';
import { viqrConfidence } from './viqr.ts';
import { wideWithoutMark } from './wide.ts';

export type Decoded =
  | {
      text: string;
      encoding: string;
      /** 1 if the bytes or the caller say so, less if it was guessed. */
      confidence: number;
      /** Bytes that became U+FFFD. */
      invalid: Invalid | undefined;
    }
  | { notText: string; line: number };

/** Zero bytes that fit leave hardly a doubt. */
const BY_ZEROS = 0.99;

/**
 * Read a whole file as text, NFC, newlines as `\n`.
 *
 * @param bytes - the file
 * @param encoding - overrules detection: a WHATWG label, `tcvn3`, `vni`, `viscii`, `viqr`, `utf-32le` or `utf-32be`;
 *   throws `RangeError` if unknown
 * @example decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) // => {text: 'a', encoding: 'utf-8', confidence: 1, invalid: undefined}
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding) return read(bytes, decoderFor(encoding), 1);
  const mark = byteOrderMark(bytes);
  if (mark) return read(bytes, decoderFor(mark), 1);
  const utf8 = readStrictly(bytes, 'utf-8');
  if (utf8 !== undefined && !hasControl(utf8)) return readUtf8(bytes, utf8);
  const wide = wideWithoutMark(bytes);
  if (wide) return read(bytes, decoderFor(wide), BY_ZEROS);
  const control = firstControlByte(bytes);
  if (control) {
    const viscii = guessViscii(bytes);
    if (viscii) return read(bytes, decoderFor(viscii.label), viscii.confidence);
    return { notText: control.what, line: control.line };
  }
  if (isDamagedUtf8(bytes)) return read(bytes, decoderFor('utf-8'), 1);
  const { label, confidence } = guess(bytes);
  return read(bytes, decoderFor(label), confidence);
}

function readUtf8(bytes: Uint8Array, text: string): Decoded {
  const isAscii = text.length === bytes.length;
  const viqr = isAscii ? viqrConfidence(text) : 0;
  if (viqr > 0) return read(bytes, decoderFor('viqr'), viqr);
  return { text: normalise(text), encoding: 'utf-8', confidence: 1, invalid: undefined };
}

function read(bytes: Uint8Array, decoder: Decoder, confidence: number): Decoded {
  const text = decoder.read(bytes);
  if (hasControl(text)) {
    const { what, line } = firstControl(text);
    return { notText: what, line };
  }
  return {
    text: normalise(text),
    encoding: decoder.label,
    confidence,
    invalid: findInvalid(bytes, decoder, text),
  };
}
