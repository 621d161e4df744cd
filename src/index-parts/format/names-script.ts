/**
 * The abbreviations of a collection as a classic script, for documents that are opened from a search.
 *
 * @example createNamesScript([{ short: 'cand', long: ['công an nhân dân'] }])
 * // => 'seedpressNames([{"short":"cand","long":["công an nhân dân"]}])'
 */
export function createNamesScript(
  abbreviations: readonly { short: string; long: readonly string[] }[],
): string {
  return `seedpressNames(${JSON.stringify(abbreviations)})`;
}
