// Bytes → text. A text file does not name its encoding. The checks, most reliable first: byte order mark, strict UTF-8
// (which other encodings hardly ever satisfy by chance), the zero bytes of UTF-16, slightly damaged UTF-8, statistics.

import { readByteOrderMark } from './byte-order-mark.ts';
import { firstControlByte, firstControlCharacter, hasControlCharacter } from './control-characters.ts';
import { isDamagedUtf8 } from './damaged-utf8.ts';
import { type Decoder, decodeStrictly, findDecoder } from './decoders.ts';
import { findInvalidBytes, type InvalidBytes } from './invalid-bytes.ts';
import { normalise } from './normalise.ts';
import { guessEncoding, guessViscii } from './statistics.ts';
import { detectUtf16OrUtf32 } from './utf16-utf32.ts';
import { viqrConfidence } from './viqr.ts';

export type Decoded =
  | {
      text: string;
      encoding: string;
      /** 1 if the bytes prove the encoding or the caller names it, less if it is guessed. */
      confidence: number;
      /** Bytes that became U+FFFD. */
      invalid: InvalidBytes | undefined;
    }
  /** The control character that shows that the bytes are not text, and its line. */
  | { notText: string; line: number };

/** Zero bytes in the right places leave hardly a doubt. */
const WIDE_CONFIDENCE = 0.99;

/**
 * Decode a whole file as text, NFC, `\n` newlines.
 *
 * @param bytes - the file
 * @param encoding - wins over detection: a WHATWG label, `tcvn3`, `vni`, `viscii`, `viqr`, `utf-32le` or `utf-32be`;
 *   throws `RangeError` if unknown
 * @example decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) // => {text: 'a', encoding: 'utf-8', confidence: 1, invalid: undefined}
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding) return decodeWith(bytes, findDecoder(encoding), 1);
  const mark = readByteOrderMark(bytes);
  if (mark) return decodeWith(bytes, findDecoder(mark), 1);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined && !hasControlCharacter(utf8)) return decodeUtf8(bytes, utf8);
  // More than ASCII that is strict UTF-8 is no UTF-16, though it may give ideographs.
  const isUtf8 = utf8 !== undefined && utf8.length !== bytes.length;
  const wide = isUtf8 ? undefined : detectUtf16OrUtf32(bytes);
  if (wide) return decodeWith(bytes, findDecoder(wide), WIDE_CONFIDENCE);
  const control = firstControlByte(bytes);
  if (control) {
    const viscii = guessViscii(bytes);
    if (viscii) return decodeWith(bytes, findDecoder(viscii.label), viscii.confidence);
    return { notText: control.what, line: control.line };
  }
  if (isDamagedUtf8(bytes)) return decodeWith(bytes, findDecoder('utf-8'), 1);
  const { label, confidence } = guessEncoding(bytes);
  return decodeWith(bytes, findDecoder(label), confidence);
}

function decodeUtf8(bytes: Uint8Array, text: string): Decoded {
  const isAscii = text.length === bytes.length;
  const viqr = isAscii ? viqrConfidence(text) : 0;
  if (viqr > 0) return decodeWith(bytes, findDecoder('viqr'), viqr);
  return { text: normalise(text), encoding: 'utf-8', confidence: 1, invalid: undefined };
}

function decodeWith(bytes: Uint8Array, decoder: Decoder, confidence: number): Decoded {
  const text = decoder.read(bytes);
  if (hasControlCharacter(text)) {
    const { what, line } = firstControlCharacter(text);
    return { notText: what, line };
  }
  return {
    text: normalise(text),
    encoding: decoder.label,
    confidence,
    invalid: findInvalidBytes(bytes, decoder, text),
  };
}
