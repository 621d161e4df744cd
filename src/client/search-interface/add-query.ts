/**
 * Adds the query to a document's address, so that the document marks its matches.
 *
 * @param id - of the element to open the document at
 * @example addQuery('../a.html', 'đà nẵng', 'dieu-2') // => '../a.html?q=%C4%91%C3%A0%20n%E1%BA%B5ng#dieu-2'
 */
export function addQuery(url: string, query: string, id = ''): string {
  // Half of a surrogate pair cannot be encoded.
  const text = query.trim().replace(/\p{Cs}/gu, '\ufffd');
  return url + (text && `?q=${encodeURIComponent(text)}`) + (id && `#${encodeURIComponent(id)}`);
}
