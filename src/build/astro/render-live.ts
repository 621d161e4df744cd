// MDX that is run is rendered by itself first: code that fails takes one page with it, not the build of all.
import { render } from 'astro:content';
import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { VFile } from 'vfile';
import { sayReports, shortPath } from '../../cli/console/say.ts';
import type { Doc } from '../../collection/doc.ts';
import { keepOneHeadline } from '../../render/keep-one-headline.ts';
import { report } from '../../seed/messages.ts';

/**
 * The body of a page whose seed is code, as HTML, without the headline that stands above it.
 *
 * @returns `undefined` if the code failed; that is then said, and a build will end with exit code 1
 */
export async function renderLive(doc: Doc): Promise<string | undefined> {
  try {
    const { Content } = await render(doc);
    const container = await Container.create();
    container.addServerRenderer({ name: 'mdx', renderer });
    const html = await container.renderToString(Content);
    // A module that fails when it is loaded leaves nothing but a line in a log.
    if (!html.trim()) throw new Error('it made nothing, or one of its modules failed when it was loaded');
    return keepOneHeadline(html, doc.data.title);
  } catch (error) {
    sayFailure(doc.data.source.path, error);
    return undefined;
  }
}

function sayFailure(path: string, error: unknown): void {
  const file = new VFile({ path });
  report(file, 'mdx-failed', [error instanceof Error ? error.message : String(error)]);
  sayReports([file], shortPath(import.meta.env.SEEDPRESS_SEEDS));
  process.exitCode = 1;
}
