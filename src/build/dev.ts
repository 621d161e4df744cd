// While developing: Astro serves the pages of the store, which follows every change of a seed.
import { join } from 'node:path';
import { dev } from 'astro';
import sirv from 'sirv';
import { createAstroConfig } from './astro/config.ts';
import type { OnEvent } from './events.ts';
import { listLiveModules } from './live-modules.ts';
import { prepareDocuments } from './run.ts';
import type { Settings } from './settings.ts';
import type { StepResults } from './steps/step.ts';
import { registerStore } from './store/open-store.ts';

export interface DevOptions {
  port: number;
  onEvent: OnEvent;
  /** Called when the documents are ready, at first and after each change. */
  onReady: () => void;
}

/** Serve until the process ends. */
export async function serveDocuments(
  settings: Settings,
  { port, onEvent, onReady }: DevOptions,
): Promise<void> {
  const { root, cache, content, seeds } = settings;
  const prepare = async (): Promise<StepResults> => {
    const results = await prepareDocuments(settings, { onEvent });
    onReady();
    return results;
  };
  const { documents = [] } = await prepare();
  const storeId = registerStore({ folder: join(cache, 'store'), content });
  const config = createAstroConfig({ root, cache, storeId, live: listLiveModules(documents, seeds) });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({
    ...config,
    server: { port },
    integrations: [
      ...(config.integrations ?? []),
      {
        name: 'seedpress-dev',
        hooks: {
          'astro:server:setup': ({ server, logger }) => {
            // The site that was built last can be searched.
            server.middlewares.use('/pagefind', sirv(join(root, 'dist/pagefind'), { dev: true }));
            server.watcher.add(seeds);
            let running: Promise<unknown> = Promise.resolve();
            const follow = async () => {
              await prepare();
              for (const environment of Object.values(server.environments)) {
                // Astro looks for the pages anew, and browsers ask for theirs.
                environment.hot.send('astro:content-changed', {});
              }
              server.ws.send({ type: 'full-reload' });
            };
            server.watcher.on('all', (_event, path) => {
              if (!path.startsWith(seeds)) return;
              running = running.then(follow).catch((error) => logger.error(String(error)));
            });
          },
        },
      },
    ],
  });
}
