/**
 * The short forms of a collection as a classic script, for documents that are opened from a search.
 *
 * @example namesScript([{ short: 'cand', long: ['công an nhân dân'] }])
 * // => 'seedpressNames([{"short":"cand","long":["công an nhân dân"]}])'
 */
export function namesScript(abbreviations: readonly { short: string; long: readonly string[] }[]): string {
  return `seedpressNames(${JSON.stringify(abbreviations)})`;
}
