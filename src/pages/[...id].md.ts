// Each document as a plain Markdown file beside its page.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Doc } from '../docs/doc.ts';
import { markdownHead } from '../docs/machine/markdown-head.ts';
import { renderMarkdown } from '../mdx/render-markdown.ts';
import { site } from '../site.config.ts';
import { collection } from './_collection.ts';

export const getStaticPaths = (async () => {
  if (!site.show.markdown) return [];
  const { docs } = await collection();
  return docs.map((doc) => ({
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
