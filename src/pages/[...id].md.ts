// Each document as a plain Markdown file beside its page.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Doc } from '../collection/doc.ts';
import { markdownHead } from '../collection/feeds/markdown-head.ts';
import { site } from '../config/site.config.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { collection } from './_collection.ts';

export const getStaticPaths = (async () => {
  if (!site.show.markdown) return [];
  const { docs } = await collection();
  // What code makes is no text of an author.
  return docs
    .filter(({ data }) => !data.code)
    .map((doc) => ({
      params: { id: doc.id },
      props: { doc },
      cacheKey: JSON.stringify([doc.digest, site.url]),
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ doc: Doc }> = async ({ props: { doc } }) => {
  const body = await renderMarkdown(`${doc.id}.mdx`, doc.data.title);
  return new Response(`${markdownHead(doc, site.url)}\n${body}`, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
