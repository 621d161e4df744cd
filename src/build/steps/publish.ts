import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { locatePage } from '../store/conversions.ts';
import { listFiles } from '../store/files.ts';
import { linkFile } from '../store/link.ts';
import { advance } from './advance.ts';
import { requireResult, type Step } from './step.ts';

/** Makes the folder of MDX pages hold each document's page under its address, and no other file. */
export const publish: Step = {
  name: 'publish',
  async run(context) {
    const { settings, store, results } = context;
    const documents = requireResult(context, 'documents');
    const kept = new Set<string>();
    for (const { id, digest } of documents) {
      const path = join(settings.content, `${id}.mdx`);
      kept.add(path);
      if (linkFile(locatePage(store, digest), path)) results.summary.written += 1;
      await advance(context, 'publish', kept.size, documents.length);
    }
    for (const path of listFiles(settings.content)) if (!kept.has(path)) rmSync(path);
  },
};
