// Each document as a plain Markdown file beside its page.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Doc } from '../collection/doc.ts';
import { markdownHead } from '../collection/feeds/markdown-head.ts';
import { renderMarkdown } from '../render/render-markdown.ts';
import { collection } from './_collection.ts';

export const getStaticPaths = (async () => {
  const { docs, frame } = await collection();
  const { show, url } = frame.site;
  if (!show.markdown) return [];
  // What code makes is no text of an author.
  return docs
    .filter(({ data }) => !data.code)
    .map((doc) => ({
      params: { id: doc.id },
      props: { doc, url },
      cacheKey: JSON.stringify([doc.digest, url]),
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ doc: Doc; url: string }> = async ({ props: { doc, url } }) => {
  const body = await renderMarkdown(`${doc.id}.mdx`, doc.data.title);
  return new Response(`${markdownHead(doc, url)}\n${body}`, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
