// Pagefind's files are gzip, whose end says how long they are and what they sum up to. The browser's unpacking holds them
// to it; Pagefind's own does not, and would take half of a file, or one with a byte that changed, for a whole one.

/** Begins an unpacked file of Pagefind, or the lexicon: some servers unpack on the way. */
const UNPACKED = /^(?:pagefind_dcd|\{)/;

/** @throws Error if they are not what was packed */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  if (UNPACKED.test(new TextDecoder().decode(bytes.subarray(0, 12)))) return bytes;
  throw new Error('damaged');
}
