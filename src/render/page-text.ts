// Where the text of a document stands in its built page. Titles and descriptions are in the page before it, and may have
// any words, those of our own marks among them.

/** Comments, scripts with all that is in them, and other tags; a quoted value may hold `>`. */
const TAG = /<!--.*?-->|<(script|style)\b(?:"[^"]*"|[^">])*>.*?<\/\1>|<(?:"[^"]*"|[^">])*>/gs;
const MARKED = /^<[a-z]+\s(?:"[^"]*"|[^">])*?\bdata-pagefind-body[\s=>]/;

/**
 * @param html - a page that was built here
 * @returns offset of the first character after the tag that has `data-pagefind-body`; `undefined` if no tag has it
 */
export function findPageText(html: string): number | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    if (MARKED.test(tag.replace(/="[^"]*"/g, '=""'))) return index + tag.length;
  }
  return undefined;
}
