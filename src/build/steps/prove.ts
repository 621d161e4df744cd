import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { readPageWords } from '../../render/page-words.ts';
import { report } from '../../seed/messages.ts';
import { listDiagnostics } from '../../shared/diagnostic.ts';
import { digestWords } from '../prove/prove-page.ts';
import { advance } from './advance.ts';
import { requireResult, type Step } from './step.ts';

/** Proves that each built page has the words of its seed, title included, all of them and in order. */
export const prove: Step = {
  name: 'prove',
  async run(context) {
    const { settings, site, emit, results } = context;
    const documents = requireResult(context, 'documents');
    for (const [index, { id, words, data }] of documents.entries()) {
      await advance(context, 'prove', index + 1, documents.length);
      // Where code makes the words, the seed does not know them.
      if (words === undefined) continue;
      if (digestWords(readPageWords(readFileSync(join(site, `${id}.html`), 'utf8'))) === words) continue;
      const file = new VFile({ path: data.source.path });
      report(file, 'page-not-faithful', ['the built page has other words'], { line: 1, column: 1 });
      for (const message of listDiagnostics([file], settings.shown)) emit({ type: 'message', message });
      results.summary.refused += 1;
    }
  },
};
