// The reference for searches: stock Pagefind over the pages of the same site.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** A search as in a page with Pagefind: query, then load the shown results. */
const PAGE = `<!doctype html>
<html lang="und"><meta charset="utf-8"><title>Pagefind</title>
<script>
globalThis.stockSearch = async (query, limit) => {
  const { search } = await import('/pagefind/pagefind.js');
  const { results } = await search(query);
  const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return shown.map(({ url }) => url);
};
</script>`;

/**
 * @param site - a built site
 * @param lang - the language of most documents
 * @param out - an empty folder, which gets the index and a page that searches it
 */
export async function buildStockSite(site: string, lang: string, out: string): Promise<void> {
  // Pagefind searches one language at a time; a single index covers the documents of all.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`Cannot start Pagefind: ${errors.join(', ')}`);
  try {
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Error(`Cannot index ${site}: ${wrong.join(', ')}`);
  } finally {
    await pagefind.close();
  }
  writeFileSync(join(out, 'index.html'), PAGE.replace('und', lang));
}
