// Each document as a plain Markdown file beside its page.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Doc } from '../collection/doc.ts';
import { markdownHead } from '../collection/feeds/markdown-head.ts';
import { createLinkResolver } from '../collection/seed-links.ts';
import { collection } from './_collection.ts';
import { digestValue } from './_digest.ts';
import { renderMarkdown } from './_store.ts';

export const getStaticPaths = (async () => {
  const { docs, frame } = collection();
  const { show, url } = frame.site;
  if (!show.markdown) return [];
  // The output of code is no text of an author.
  return docs
    .filter(({ data }) => !data.code)
    .map((doc) => ({
      params: { id: doc.id },
      props: { doc, url },
      cacheKey: digestValue([doc.digest, doc.targets ?? [], url]),
    }));
}) satisfies GetStaticPaths;

interface Props {
  doc: Doc;
  url: string;
}

export const GET: APIRoute<Props> = async ({ props: { doc, url } }) => {
  const body = await renderMarkdown(doc, createLinkResolver(doc));
  return new Response(`${markdownHead(doc, url)}\n${body}`, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
