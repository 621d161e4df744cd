import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openConversions } from '../store/conversions.ts';
import { linkFile } from '../store/link.ts';
import { requireResult, type Step } from './step.ts';

/** Makes the folder of MDX pages hold each document's page under its address, and nothing else. */
export const publish: Step = {
  name: 'publish',
  async run(context) {
    const { settings, store, checkpoint, results } = context;
    const { pagePath } = openConversions(store, '');
    const kept = new Set<string>();
    for (const { id, digest } of requireResult(context, 'documents')) {
      await checkpoint();
      const path = join(settings.content, `${id}.mdx`);
      kept.add(path);
      if (linkFile(pagePath(digest), path)) results.summary.written += 1;
    }
    for (const path of listFiles(settings.content)) if (!kept.has(path)) rmSync(path);
  },
};

function listFiles(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
}
