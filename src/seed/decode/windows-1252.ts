// The bytes behind a text that was read as windows-1252.

const WINDOWS_1252 = new TextDecoder('windows-1252');
const ALL = Array.from({ length: 256 }, (_, byte) => byte);
/** Bytes by what windows-1252 makes of them; some editors keep U+0080 to U+009F as they are. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...ALL.map((byte): [string, number] => [String.fromCharCode(byte), byte]),
  ...ALL.map((byte): [string, number] => [WINDOWS_1252.decode(Uint8Array.of(byte)), byte]),
]);
/** What windows-1252 has beyond U+00FF, for classes of regular expressions. */
export const BEYOND_LATIN_1 = [...BYTES.keys()].filter((character) => character > '\xff').join('');
/** Runs of characters that a byte stands for, and runs of others. */
export const RUNS = new RegExp(`[\\0-\\xff${BEYOND_LATIN_1}]+|[^\\0-\\xff${BEYOND_LATIN_1}]+`, 'gu');

/** @returns the text that the bytes behind a text give in another encoding; what no byte stands for stays as it is */
export function rereadText(text: string, read: (bytes: Uint8Array) => string): string {
  return text.replace(RUNS, (run) => {
    const bytes = restoreBytes(run);
    return bytes ? read(bytes) : run;
  });
}

/** @returns the bytes that windows-1252 makes this text of; `undefined` if a character has none */
export function restoreBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = BYTES.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
