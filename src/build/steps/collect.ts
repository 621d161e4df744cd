import { isRefused } from '../../seed/messages.ts';
import { listDiagnostics } from '../../shared/diagnostic.ts';
import { findUnusedSections } from '../check-files.ts';
import { collectDocuments } from '../collect-documents.ts';
import { selectPublicReports } from '../public-reports.ts';
import { writeCollection } from '../store/documents.ts';
import { requireResult, type Step } from './step.ts';
import { summariseMessages } from './summarise-messages.ts';

/** Folds all conversions into the collection: addresses, links, messages, counts. */
export const collect: Step = {
  name: 'collect',
  async run(context) {
    const { settings, store, emit, results } = context;
    const { entries } = requireResult(context, 'inventory');
    const conversions = requireResult(context, 'conversions');
    const collected = collectDocuments({ entries, conversions, trustedMdx: settings.trustedMdx });
    const { documents, reports, held, ...counts } = collected;
    const shown = selectPublicReports(reports, held);
    const { pages } = counts;
    const refused = counts.refused - reports.filter((file) => held.has(file.path) && isRefused(file)).length;
    for (const message of listDiagnostics(reports, settings.shown)) emit({ type: 'message', message });
    for (const message of await findUnusedSections(settings)) emit({ type: 'message', message });
    const { site, name } = settings;
    writeCollection(store, documents, {
      site,
      name,
      report: { seeds: pages + refused, pages, refused, ...summariseMessages(listDiagnostics(shown, '')) },
    });
    results.documents = documents;
    Object.assign(results.summary, counts);
  },
};
