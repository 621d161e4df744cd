// While developing: Astro serves the pages of the store, which follows every change of a seed.
import { join } from 'node:path';
import { dev } from 'astro';
import sirv from 'sirv';
import { createAstroConfig } from './astro/config.ts';
import { STORE_MODULE } from './astro/store-module.ts';
import type { OnEvent } from './events.ts';
import { createFollower } from './follow-changes.ts';
import { listLiveModules } from './live-modules.ts';
import { isInside } from './replace-folder.ts';
import { reportLiveFailure } from './report-live-failure.ts';
import { prepareDocuments } from './run.ts';
import type { Settings } from './settings.ts';
import { registerStore } from './store/open-store.ts';

export interface DevOptions {
  port: number;
  onEvent: OnEvent;
  /** Called when the documents are ready, at first and after each change; with the reason if a change made them fail. */
  onReady: (error?: unknown) => void;
}

/**
 * Serve until the process ends.
 *
 * @throws Error with a sentence for the user if the documents cannot be made ready at first
 */
export async function serveDocuments(
  settings: Settings,
  { port, onEvent, onReady }: DevOptions,
): Promise<void> {
  const { root, cache, content, seeds, shown } = settings;
  let live: Readonly<Record<string, string>> = {};
  const prepare = async () => {
    const { documents = [] } = await prepareDocuments(settings, { onEvent });
    live = listLiveModules(documents, seeds);
    onReady();
  };
  await prepare();
  const storeId = registerStore({
    folder: join(cache, 'store'),
    content,
    onFailure(path, reason) {
      reportLiveFailure(path, reason, shown, onEvent);
      onReady();
    },
  });
  const config = createAstroConfig({ root, cache, storeId, live: () => live });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({
    ...config,
    server: { port },
    integrations: [
      ...(config.integrations ?? []),
      {
        name: 'seedpress-dev',
        hooks: {
          'astro:server:setup': ({ server }) => {
            // The site that was built last can be searched.
            server.middlewares.use('/pagefind', sirv(join(root, 'dist/pagefind'), { dev: true }));
            server.watcher.add(seeds);
            const follow = createFollower(async () => {
              await prepare();
              for (const { hot, moduleGraph } of Object.values(server.environments)) {
                const module = moduleGraph.getModuleById(STORE_MODULE);
                if (module) moduleGraph.invalidateModule(module);
                // Astro looks for the pages anew, and browsers ask for theirs.
                hot.send('astro:content-changed', {});
              }
              server.ws.send({ type: 'full-reload' });
            }, onReady);
            server.watcher.on('all', (_event, path) => {
              if (isInside(path, seeds)) follow();
            });
          },
        },
      },
    ],
  });
}
