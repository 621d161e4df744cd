// A page has one h1, above its text. MDX that is run may have more.

const H1 = /<h1\b([^>]*)>(.*?)<\/h1>/gs;

/**
 * Drop the first h1 if it repeats the page's title, and make h2 of all others.
 *
 * @param html - of the text
 * @example keepOneHeadline('<h1 id="a">A</h1><h1>B</h1>', 'A') // => '<h2>B</h2>'
 */
export function keepOneHeadline(html: string, title: string): string {
  let isFirst = true;
  return html.replace(H1, (_, attributes: string, words: string) => {
    const repeats = isFirst && lettersAndDigits(words) === lettersAndDigits(title);
    isFirst = false;
    return repeats ? '' : `<h2${attributes}>${words}</h2>`;
  });
}

/** Marks are left out: HTML and front-matter write them differently. */
function lettersAndDigits(html: string): string {
  return html.replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}]/gu, '');
}
