// The collection as pages ask for it: read, put in order and looked through once a build, not once a page.
import { getCollection } from 'astro:content';
import { frameOf } from '../docs/frame.ts';
import { newestFirst } from '../docs/order.ts';
import { siteTitle } from '../docs/site-title.ts';
import { translate, uiLangFor } from '../i18n/index.ts';
import { site } from '../site.config.ts';

/** Newest first. */
export const docs = newestFirst(await getCollection('docs'));

export const frame = frameOf(
  docs,
  siteTitle(site.title, import.meta.env.SEEDPRESS_NAME, translate(uiLangFor(site.lang), 'collection')),
);
