// A byte order mark names the encoding of the whole file.

const MARKS: [encoding: string, ...bytes: number[]][] = [
  // Before UTF-16, with whose mark it begins; bytes that are UTF-16 from U+0000 on are not text.
  ['utf-32le', 0xff, 0xfe, 0x00, 0x00],
  ['utf-32be', 0x00, 0x00, 0xfe, 0xff],
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** @example readByteOrderMark(Uint8Array.of(0xff, 0xfe, 0x61, 0)) // => 'utf-16le' */
export function readByteOrderMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}
