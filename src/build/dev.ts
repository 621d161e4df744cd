// While developing: Astro serves the pages of the store, which follows every change of a seed.
import { join } from 'node:path';
import { dev } from 'astro';
import sirv from 'sirv';
import { createAstroConfig } from './astro/config.ts';
import { STORE_MODULE } from './astro/store-module.ts';
import type { OnEvent } from './events.ts';
import { createFollower } from './follow-changes.ts';
import { createIndexFollower } from './follow-index.ts';
import { listLiveModules } from './live-modules.ts';
import { isInside } from './replace-folder.ts';
import { reportLiveFailure } from './report-live-failure.ts';
import { indexDocuments, prepareDocuments } from './run.ts';
import type { Settings } from './settings.ts';
import { indexFolder } from './steps/index-site.ts';
import type { StepResults } from './steps/step.ts';
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
  let prepared: StepResults;
  const searchIndex = createIndexFollower(
    // What is wrong with a document was said when it was converted or shown.
    (signal) => indexDocuments(settings, prepared, { signal, onEvent() {} }),
    onReady,
  );
  const prepare = async () => {
    prepared = await prepareDocuments(settings, { onEvent });
    live = listLiveModules(prepared.documents ?? [], seeds);
    if (prepared.summary.pages > 0) searchIndex.refresh();
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
            // A search asked for right after an edit waits for the index of what is shown.
            server.middlewares.use('/pagefind', (_request, _response, next) => {
              searchIndex.ready().then(() => next(), next);
            });
            server.middlewares.use('/pagefind', sirv(indexFolder(join(cache, 'store')), { dev: true }));
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
