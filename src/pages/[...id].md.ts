// Each document as a plain Markdown file beside its page.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Doc } from '../collection/doc.ts';
import { markdownHead } from '../collection/feeds/markdown-head.ts';
import { collection } from './_collection.ts';
import { digestValue } from './_digest.ts';
import { renderMarkdown } from './_store.ts';

export const getStaticPaths = (async () => {
  const { docs, frame } = collection();
  const { show, url } = frame.site;
  if (!show.markdown) return [];
  // What code makes is no text of an author.
  return docs
    .filter(({ data }) => !data.code)
    .map((doc) => ({
      params: { id: doc.id },
      props: { doc, url },
      cacheKey: digestValue([doc.digest, url]),
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ doc: Doc; url: string }> = async ({ props: { doc, url } }) => {
  const body = await renderMarkdown(doc);
  return new Response(`${markdownHead(doc, url)}\n${body}`, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
