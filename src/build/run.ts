// A build is this list of steps, from top to bottom. It touches no terminal: its caller shows its events.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OnEvent } from './events.ts';
import { type LockHolder, withLock } from './lock.ts';
import { finishReplacement, resolveReplaceable } from './replace-folder.ts';
import type { Settings } from './settings.ts';
import { createCheckpoint } from './steps/checkpoint.ts';
import { collect } from './steps/collect.ts';
import { convert } from './steps/convert.ts';
import { index } from './steps/index-site.ts';
import { pack } from './steps/pack.ts';
import { prove } from './steps/prove.ts';
import { publish } from './steps/publish.ts';
import { read } from './steps/read.ts';
import { render } from './steps/render.ts';
import type { Step, StepContext, StepResults } from './steps/step.ts';
import { replacementRecord, swap } from './steps/swap.ts';
import { readIfThere, writeWhole } from './store/files.ts';

/** Seeds → the collection in the store, and the MDX pages. */
const documentSteps: readonly Step[] = [read, convert, collect, publish];
/** The collection → the site. */
const siteSteps: readonly Step[] = [render, prove, index, pack, swap];

export interface BuildOptions {
  /** Folder of the site, absolute; replaced if it is empty or holds an earlier site. A link stays, and leads to the new site. */
  out: string;
  onEvent: OnEvent;
  /** Ends the build when aborted, within a second; the last good site stays. */
  signal?: AbortSignal;
}

/**
 * Build the site of a folder.
 *
 * @throws Error with a sentence for the user if nothing could be built, or the signal's reason; the old site is then untouched
 */
export async function build(
  settings: Settings,
  { out, onEvent, signal }: BuildOptions,
): Promise<StepResults['summary']> {
  const started = performance.now();
  const target = await resolveReplaceable(settings.seeds, out);
  const context = createContext(settings, onEvent, signal, target);
  await runAlone(context, async () => {
    await finishReplacement(replacementRecord(context.store));
    await runSteps([...documentSteps, ...siteSteps], context);
  });
  const { summary } = context.results;
  onEvent({ type: 'done', summary: { ...summary, milliseconds: performance.now() - started } });
  return summary;
}

/** The first half of a build: what `dev` serves is rendered from it. */
export async function prepareDocuments(
  settings: Settings,
  { onEvent, signal }: Omit<BuildOptions, 'out'>,
): Promise<StepResults> {
  const context = createContext(settings, onEvent, signal);
  await runAlone(context, () => runSteps(documentSteps, context));
  return context.results;
}

/**
 * Make the search index of documents that `prepareDocuments` has made ready, from the pages as a build renders them.
 *
 * @param prepared - the result of `prepareDocuments`
 * @throws Error with a sentence for the user, or the signal's reason
 */
export async function indexDocuments(
  settings: Settings,
  prepared: StepResults,
  { onEvent, signal }: Omit<BuildOptions, 'out'>,
): Promise<void> {
  const context = { ...createContext(settings, onEvent, signal), results: prepared };
  await runAlone(context, () => runSteps([render, index], context));
}

/** No other run writes to the same store in the meantime. */
function runAlone({ settings, signal, emit }: StepContext, work: () => Promise<void>): Promise<void> {
  const onWait = (holder: LockHolder) => emit({ type: 'waiting', holder });
  return withLock(join(settings.cache, 'lock'), { signal, onWait }, work);
}

function createContext(
  settings: Settings,
  emit: OnEvent,
  signal = new AbortController().signal,
  out?: string,
): StepContext {
  const indexed = { pages: 0, shards: 0, reused: 0 };
  return {
    settings,
    store: join(settings.cache, 'store'),
    out,
    site: join(settings.cache, 'site'),
    emit,
    signal,
    checkpoint: createCheckpoint(signal),
    results: {
      summary: { seeds: 0, pages: 0, drafts: 0, refused: 0, written: 0, unchanged: 0, indexed },
    },
  };
}

async function runSteps(steps: readonly Step[], context: StepContext): Promise<void> {
  for (const step of steps) {
    await context.checkpoint();
    context.emit({ type: 'phase', phase: step.name });
    await runStep(step, context);
  }
}

/** The key is written last and deleted first: a run that was killed has none. */
async function runStep({ name, run, kept }: Step, context: StepContext): Promise<void> {
  if (!kept) return run(context);
  const path = join(context.store, 'keys', name);
  const key = await kept.key(context);
  if (readIfThere(path) === key && (await kept.restore(context))) return;
  rmSync(path, { force: true });
  await run(context);
  writeWhole(path, key);
}
