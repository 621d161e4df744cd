import { rmSync } from 'node:fs';
import { renderSite } from '../astro/render-site.ts';
import { listLiveModules } from '../live-modules.ts';
import { reportLiveFailure } from '../report-live-failure.ts';
import { requireResult, type Step } from './step.ts';

/** Lets Astro render the pages, in a process of its own. */
export const render: Step = {
  name: 'render',
  async run(context) {
    const { settings, store, site, emit, signal, results } = context;
    const documents = requireResult(context, 'documents');
    const { seeds, pages, drafts } = results.summary;
    if (pages === 0) throw new Error(describeNoPages(settings.shown, seeds, drafts));
    rmSync(site, { recursive: true, force: true });
    let done = 0;
    await renderSite({
      root: settings.root,
      cache: settings.cache,
      content: settings.content,
      store,
      site,
      live: listLiveModules(documents, settings.seeds),
      signal,
      onBody: () => emit({ type: 'progress', phase: 'render', done: ++done, total: documents.length }),
      onFailure: (path, reason) => {
        results.summary.refused += 1;
        reportLiveFailure(path, reason, settings.shown, emit);
      },
    });
  },
};

function describeNoPages(folder: string, seeds: number, drafts: number): string {
  if (seeds === 0) {
    return `Cannot build a site from \`${folder}\`, expected at least one text, Markdown or HTML file in it. Put your documents there, or name another folder.`;
  }
  const why = drafts === 0 ? 'was refused' : 'was refused or is a draft';
  return `Cannot build a site from \`${folder}\`, every one of its ${seeds} files ${why}. See the messages above.`;
}
