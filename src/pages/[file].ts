// Files at the top of the site that are for machines: feeds, sitemap, robots.txt, llms.txt.
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Doc } from '../docs/doc.ts';
import { atomFeed } from '../docs/machine/atom.ts';
import { feedItems } from '../docs/machine/feed-items.ts';
import { jsonFeed } from '../docs/machine/json-feed.ts';
import { llmsText } from '../docs/machine/llms.ts';
import { robotsText } from '../docs/machine/robots.ts';
import type { SiteFacts } from '../docs/machine/site-facts.ts';
import { sitemapFiles } from '../docs/machine/sitemap.ts';
import { siteTitle } from '../docs/site-title.ts';
import { translate, translateCount, uiLangFor } from '../i18n/index.ts';
import { site } from '../site.config.ts';

const ui = uiLangFor(site.lang);
const title = siteTitle(site.title, import.meta.env.SEEDPRESS_NAME, translate(ui, 'collection'));
const facts: SiteFacts = { ...site, title };

async function feeds(docs: readonly Doc[]): Promise<Record<string, string>> {
  const items = await feedItems(docs, facts);
  return { 'feed.xml': await atomFeed(items, facts), 'feed.json': jsonFeed(items, facts) };
}

function llms(docs: readonly Doc[]): string {
  const count = (n: number) => translateCount(ui, 'count', n);
  const words = {
    sections: translate(ui, 'search.filter.section'),
    documents: translate(ui, 'documents'),
    count,
  };
  return llmsText(docs, facts, { names: site.sections, words, ending: site.show.markdown ? '.md' : '.html' });
}

const TYPES: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  json: 'application/feed+json',
  txt: 'text/plain',
};

export const getStaticPaths = (async () => {
  const docs = await getCollection('docs');
  const files = {
    ...(site.show.feeds ? await feeds(docs) : {}),
    ...(site.url ? sitemapFiles(docs, site.url) : {}),
    'robots.txt': robotsText(site.url),
    'llms.txt': llms(docs),
  };
  return Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props, params: { file = '' } }) =>
  new Response(props.text, {
    headers: { 'content-type': `${TYPES[file.replace(/.*\./, '')]}; charset=utf-8` },
  });
