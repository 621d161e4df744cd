// Bytes → text. A text file does not name its encoding. The checks, most reliable first: the header of a mail message, byte
// order mark, strict UTF-8 (which other encodings hardly ever satisfy by chance), the zero bytes of UTF-16, slightly damaged
// UTF-8, statistics.

import { readByteOrderMark } from './byte-order-mark.ts';
import { firstControlByte, firstControlCharacter, hasControlCharacter } from './control-characters.ts';
import { isDamagedUtf8 } from './damaged-utf8.ts';
import { type Decoder, decodeStrictly, findDecoder, resavedLabel } from './decoders.ts';
import { findInvalidBytes, type InvalidBytes } from './invalid-bytes.ts';
import { type DecodedMail, decodeMail } from './mail-body.ts';
import { normalise } from './normalise.ts';
import { guessResaved, isUtf8Twice } from './resaved.ts';
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
      /** Whether it looks like UTF-8 that was read as another encoding and saved again. */
      isTwice?: boolean;
    }
  /** The control character that shows that the bytes are not text, and its line. */
  | { notText: string; line: number };

/** Zero bytes in the right places leave hardly a doubt. */
const WIDE_CONFIDENCE = 0.99;
/** Escape sequences that switch to Japanese characters and back. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what tells it.
const ISO_2022_JP = /\u001b\$[@B][^\u001b]*\u001b\([BJ]/;
const ESCAPE_CONFIDENCE = 0.95;
/** As a share of all characters. */
const MOST_ZEROS = 1 / 100;

/**
 * Decode a whole file as text, NFC, `\n` newlines.
 *
 * @param bytes - the file
 * @param encoding - wins over detection: a WHATWG label, `tcvn3`, `vni`, `viscii`, `viqr`, `utf-32le` or `utf-32be`;
 *   throws `RangeError` if unknown; `tcvn3-resaved` and the like for a text that was read as windows-1252 and saved as UTF-8
 * @example decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) // => {text: 'a', encoding: 'utf-8', confidence: 1, invalid: undefined}
 */
export function decodeBytes(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding) return decodeWith(bytes, findDecoder(encoding), 1);
  const mail = decodeMail(bytes);
  if (mail) return joinMail(mail);
  const mark = readByteOrderMark(bytes);
  if (mark) return recogniseResaved(bytes, decodeWith(bytes, findDecoder(mark), 1));
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined && !hasControlCharacter(utf8)) return decodeUtf8(bytes, utf8);
  // More than ASCII that is strict UTF-8 is no UTF-16, though it may give ideographs.
  const isUtf8 = utf8 !== undefined && utf8.length !== bytes.length;
  const wide = isUtf8 ? undefined : detectUtf16OrUtf32(bytes);
  if (wide) return decodeWith(bytes, findDecoder(wide), WIDE_CONFIDENCE);
  if (utf8 !== undefined) {
    const repaired = replaceStrayZeros(utf8);
    if (repaired) return repaired;
  }
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

/** A few zero bytes in a long text are damage; they do not make it a program. */
function replaceStrayZeros(text: string): Decoded | undefined {
  const lines = text.split('\0');
  const count = lines.length - 1;
  if (count === 0 || count > text.length * MOST_ZEROS) return undefined;
  const replaced = lines.join('\ufffd');
  if (hasControlCharacter(replaced)) return undefined;
  const before = normalise(lines[0] ?? '');
  const invalid = {
    count,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
  return { text: normalise(replaced), encoding: 'utf-8', confidence: 1, invalid };
}

function decodeUtf8(bytes: Uint8Array, text: string): Decoded {
  const isAscii = text.length === bytes.length;
  const viqr = isAscii ? viqrConfidence(text) : 0;
  if (viqr > 0) return decodeWith(bytes, findDecoder('viqr'), viqr);
  if (ISO_2022_JP.test(text)) return decodeWith(bytes, findDecoder('iso-2022-jp'), ESCAPE_CONFIDENCE);
  const decoded: Decoded = { text: normalise(text), encoding: 'utf-8', confidence: 1, invalid: undefined };
  return isAscii ? decoded : recogniseResaved(bytes, decoded, text);
}

/** @param raw - the text before it was normalised: letters of old encodings are invisible characters of Unicode */
function recogniseResaved(bytes: Uint8Array, decoded: Decoded, raw?: string): Decoded {
  if (!('text' in decoded)) return decoded;
  const text = raw ?? findDecoder(decoded.encoding).read(bytes);
  const guess = guessResaved(text);
  if (guess) return decodeWith(bytes, findDecoder(resavedLabel(guess.label)), guess.confidence);
  return isUtf8Twice(text) ? { ...decoded, isTwice: true } : decoded;
}

/** The header is ASCII; the body is decoded as the message says, or else as a file would be. */
function joinMail({ header, body, charset }: DecodedMail): Decoded {
  const decoded = decodeBody(body, charset);
  if (!('text' in decoded)) return decoded;
  const head = decodeBytes(header);
  return { ...decoded, text: 'text' in head ? `${head.text}\n\n${decoded.text}` : decoded.text };
}

function decodeBody(body: Uint8Array, charset: string): Decoded {
  try {
    return decodeBytes(body, charset === 'us-ascii' ? '' : charset);
  } catch {
    return decodeBytes(body);
  }
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
