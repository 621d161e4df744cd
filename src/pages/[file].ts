// Files at the top of the site that are for machines: feeds, sitemap, robots.txt, llms.txt.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Doc } from '../collection/doc.ts';
import { atomFeed } from '../collection/feeds/atom.ts';
import { feedItems } from '../collection/feeds/feed-items.ts';
import { jsonFeed } from '../collection/feeds/json-feed.ts';
import { llmsText } from '../collection/feeds/llms.ts';
import { robotsText } from '../collection/feeds/robots.ts';
import type { SiteFacts } from '../collection/feeds/site-facts.ts';
import { sitemapFiles } from '../collection/feeds/sitemap.ts';
import { translate, translateCount, uiLangFor } from '../i18n/index.ts';
import { type Collection, collection } from './_collection.ts';

async function feeds(docs: readonly Doc[], facts: SiteFacts): Promise<Record<string, string>> {
  const items = await feedItems(docs, facts);
  return { 'feed.xml': await atomFeed(items, facts), 'feed.json': jsonFeed(items, facts) };
}

function llms({ docs, listings, frame }: Collection, facts: SiteFacts): string {
  const { site } = frame;
  const ui = uiLangFor(site.lang);
  const count = (n: number) => translateCount(ui, 'count', n);
  const words = {
    sections: translate(ui, 'sections'),
    documents: translate(ui, 'documents'),
    count,
  };
  const sections = listings.find(({ kind }) => kind === 'sections')?.groups ?? [];
  return llmsText(docs, facts, { sections, words, ending: site.show.markdown ? '.md' : '.html' });
}

const TYPES: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  json: 'application/feed+json',
  txt: 'text/plain',
};

export const getStaticPaths = (async () => {
  const all = collection();
  const { docs, listings, frame } = all;
  const { site } = frame;
  const facts: SiteFacts = { ...site, title: frame.title };
  const files = {
    ...(site.show.feeds ? await feeds(docs, facts) : {}),
    ...(site.url ? sitemapFiles(docs, listings, site.url) : {}),
    'robots.txt': robotsText(site.url),
    'llms.txt': llms(all, facts),
  };
  return Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props, params: { file = '' } }) =>
  new Response(props.text, {
    headers: { 'content-type': `${TYPES[file.replace(/.*\./, '')]}; charset=utf-8` },
  });
