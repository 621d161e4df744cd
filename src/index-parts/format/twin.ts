/**
 * The twin of a file: a classic script with the same bytes, for pages opened from disk.
 *
 * @param name - of the file, relative to the index's folder
 * @example createTwin('a.bin', new Uint8Array([1])) // => 'seedpressTwin("a.bin","AQ==")'
 */
export function createTwin(name: string, bytes: Uint8Array): string {
  return `seedpressTwin(${JSON.stringify(name)},"${Buffer.from(bytes).toString('base64')}")`;
}
