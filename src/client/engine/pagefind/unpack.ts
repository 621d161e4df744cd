// Pagefind's files are gzip, which ends with a length and a checksum. The browser's decompression checks both; Pagefind's
// own does not, and would accept half of a file, or a file with a changed byte.

/** First bytes of an unpacked file of Pagefind, or of the lexicon: some servers unpack on the way. */
const UNPACKED = /^(?:pagefind_dcd|\{)/;

/** @throws Error if the bytes are damaged */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  if (UNPACKED.test(new TextDecoder().decode(bytes.subarray(0, 12)))) return bytes;
  throw new Error('damaged');
}
