// MDX that is run is rendered by itself first: code that fails takes one page with it, not the build of all.
import { live } from 'virtual:seedpress/store';
import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { Doc } from '../collection/doc.ts';
import { keepOneHeadline } from '../render/keep-one-headline.ts';
import { store } from './_store.ts';

/**
 * @returns the body of a page whose seed is code, as HTML without the headline that stands above it; `undefined` if the
 * code failed, which the build then reports
 */
export async function renderLive(doc: Doc): Promise<string | undefined> {
  store.onBody?.();
  try {
    const module = await live[doc.id]?.();
    if (!module) throw new Error('its module is missing');
    const container = await Container.create();
    container.addServerRenderer({ name: 'mdx', renderer });
    const html = await container.renderToString(module.default);
    if (!html.trim()) throw new Error('it made nothing');
    return keepOneHeadline(html, doc.data.title);
  } catch (error) {
    store.onFailure?.(doc.data.source.path, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
