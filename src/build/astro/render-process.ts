// The process in which Astro renders one site. It is given its job as a message, and tells of its work in messages.
import { build } from 'astro';
import { registerStore } from '../store/open-store.ts';
import { createAstroConfig } from './config.ts';
import type { RenderEvent, RenderJob } from './render-site.ts';

process.once('message', (job: RenderJob) => {
  renderJob(job).then(
    () => finish({ type: 'done' }),
    (error: unknown) =>
      finish({ type: 'error', message: error instanceof Error ? error.message : String(error) }),
  );
});

// The build was killed: the next one writes to the same folders.
process.once('disconnect', () => process.exit(1));

async function renderJob({ root, cache, content, store, site, live }: RenderJob): Promise<void> {
  const storeId = registerStore({
    folder: store,
    content,
    onBody: () => tell({ type: 'body' }),
    onFailure: (path, reason) => tell({ type: 'failure', path, reason }),
  });
  // Astro's own messages about its steps do not help a user.
  await build({ ...createAstroConfig({ root, cache, site, storeId, live: () => live }), logLevel: 'silent' });
}

function tell(event: RenderEvent): void {
  process.send?.(event);
}

function finish(event: RenderEvent): void {
  process.send?.(event, undefined, undefined, () => process.exit(event.type === 'done' ? 0 : 1));
}
