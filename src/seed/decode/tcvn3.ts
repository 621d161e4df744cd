// TCVN3 (“ABC”), the encoding of the .VnTime fonts: `§µ N½ng` is Đà Nẵng. From 0xA1 up it is the national standard
// TCVN 5712; below, where the standard has capitals, these fonts keep the quotes and dashes of Windows.
import iconv from 'iconv-lite';

const LAST_WINDOWS_BYTE = 0xa0;
const TABLE = [...new TextDecoder('windows-1252').decode(byteRange(0, LAST_WINDOWS_BYTE))].concat([
  ...iconv.decode(byteRange(LAST_WINDOWS_BYTE + 1, 0xff), 'tcvn'),
]);

/** A capital with a tone mark has no byte of its own: `Aµ` is À, `¡»` is Ằ. */
const CAPITAL_WITH_TONE = /(\p{Lu})(\p{Ll})/gu;

/**
 * @example decodeTcvn3(Uint8Array.of(0xa7, 0xb5, 0x20, 0x4e, 0xbd, 0x6e, 0x67)) // => 'Đà Nẵng'
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += TABLE[byte];
  return text.replace(CAPITAL_WITH_TONE, (pair, capital: string, small: string) => {
    const toned = small.toUpperCase();
    return withoutTone(toned) === capital && toned !== capital ? toned : pair;
  });
}

function withoutTone(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

function byteRange(first: number, last: number): Uint8Array {
  return Uint8Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
