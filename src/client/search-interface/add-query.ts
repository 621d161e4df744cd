/**
 * A document's address that takes the query along, so that the page can show where its words are.
 *
 * @param id - of the place to open
 * @example withQuery('../a.html', 'đà nẵng', 'dieu-2') // => '../a.html?q=%C4%91%C3%A0%20n%E1%BA%B5ng#dieu-2'
 */
export function withQuery(url: string, query: string, id = ''): string {
  // Half a character cannot be written in an address.
  const text = query.trim().replace(/\p{Cs}/gu, '\ufffd');
  return url + (text && `?q=${encodeURIComponent(text)}`) + (id && `#${encodeURIComponent(id)}`);
}
