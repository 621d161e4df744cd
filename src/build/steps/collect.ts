import { listDiagnostics } from '../../shared/diagnostic.ts';
import { findUnusedSections } from '../check-files.ts';
import { collectDocuments } from '../collect-documents.ts';
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
    const { documents, reports, ...counts } = collected;
    for (const message of listDiagnostics(reports, settings.shown)) emit({ type: 'message', message });
    for (const message of await findUnusedSections(settings)) emit({ type: 'message', message });
    const { site, name } = settings;
    writeCollection(store, documents, {
      site,
      name,
      report: { ...counts, ...summariseMessages(listDiagnostics(reports, '')) },
    });
    results.documents = documents;
    Object.assign(results.summary, counts);
  },
};
