// Which addresses a page may link to: converting a seed writes no other link, and rendering checks each again.

/** Everything before the first colon, unless a slash, question mark or hash precedes it: "javascript:", "C:"; not "/a:b". */
const SCHEME = /^([^/?#:]*):/;
const SAFE = new Set(['http', 'https', 'mailto', 'tel']);
/** Browsers remove these from an address before they read its scheme: "java\nscript:" is "javascript:". */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers ignore.
const IGNORED = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]/g;
/** "//host" and "/\host" name another host, and from disk another machine. */
const OTHER_HOST = /^[/\\]{2}/;

/**
 * @example isSafeUrl('https://a.vn') // => true
 * @example isSafeUrl('b.html#c') // => true
 * @example isSafeUrl('JavaScript:alert(1)') // => false
 */
export function isSafeUrl(url: string): boolean {
  const address = url.replace(IGNORED, '');
  const scheme = SCHEME.exec(address)?.[1];
  return scheme === undefined ? !OTHER_HOST.test(address) : SAFE.has(scheme.toLowerCase());
}

/** Whether an address is on the web. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url.replace(IGNORED, ''));
}
