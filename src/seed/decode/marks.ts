// A byte order mark names the encoding of the whole file.

const marks: [encoding: string, ...bytes: number[]][] = [
  // Before UTF-16, whose mark it begins with; a UTF-16 text that begins with U+0000 is none.
  ['utf-32le', 0xff, 0xfe, 0x00, 0x00],
  ['utf-32be', 0x00, 0x00, 0xfe, 0xff],
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** @example byteOrderMark(Uint8Array.of(0xff, 0xfe, 0x61, 0)) // => 'utf-16le' */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  return marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}
