/**
 * A file as a classic script, for pages opened from disk.
 *
 * @param name - of the file, relative to the folder of the index
 * @example twinOf('a.bin', new Uint8Array([1])) // => 'seedpressTwin("a.bin","AQ==")'
 */
export function twinOf(name: string, bytes: Uint8Array): string {
  return `seedpressTwin(${JSON.stringify(name)},"${Buffer.from(bytes).toString('base64')}")`;
}
