// A page has one h1, above its text. MDX that is run may bring its own.

const H1 = /<h1\b([^>]*)>(.*?)<\/h1>/gs;

/**
 * Without the first h1 that says what the page's own does; others stand a level below it.
 *
 * @param html - of the text
 * @example oneHeadline('<h1 id="a">A</h1><h1>B</h1>', 'A') // => '<h2>B</h2>'
 */
export function oneHeadline(html: string, title: string): string {
  let isFirst = true;
  return html.replace(H1, (_, attributes: string, words: string) => {
    const repeats = isFirst && bare(words) === bare(title);
    isFirst = false;
    return repeats ? '' : `<h2${attributes}>${words}</h2>`;
  });
}

/** Letters and digits: how marks are written differs. */
function bare(html: string): string {
  return html.replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}]/gu, '');
}
