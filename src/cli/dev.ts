import { defineCommand } from 'citty';
import { serveDocuments } from '../build/dev.ts';
import * as args from './args.ts';
import { parsePort } from './args.ts';
import { createEventPrinter } from './console/print-events.ts';
import { readSettings } from './read-settings.ts';

export const dev = defineCommand({
  meta: { name: 'dev', description: 'Serve the site and follow every change of a seed or of the design.' },
  args: { folder: args.folder, config: args.config, port: args.port },
  async run({ args: { folder, config, port } }) {
    const { onEvent, finish } = createEventPrinter();
    const settings = await readSettings(folder, config);
    await serveDocuments(settings, { port: parsePort(port), onEvent, onReady: finish });
  },
});
