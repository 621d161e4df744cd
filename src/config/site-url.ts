// Addresses that a site's owner gives: where the site will be, and pages elsewhere.

/** @returns the address as browsers write it, if it is one of the web */
export function absoluteUrl(text: string): string | undefined {
  const url = URL.parse(text.trim());
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/**
 * The address of a folder that a site may lie in; it ends in a slash, so that what lies in it can follow.
 *
 * @example publicUrl('https://a.vn/docs') // => 'https://a.vn/docs/'
 * @example publicUrl('https://a.vn/index.html') // => undefined
 */
export function publicUrl(text: string): string | undefined {
  const url = absoluteUrl(text);
  if (url === undefined || /[?#]|\.html?\/?$/i.test(url)) return undefined;
  return url.endsWith('/') ? url : `${url}/`;
}
