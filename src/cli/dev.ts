import { serveDocuments } from '../build/dev.ts';
import { createEventPrinter } from './console/print-events.ts';
import { readSettings } from './read-settings.ts';

export interface DevOptions {
  config?: string;
  port: number;
}

export async function runDev(folder: string | undefined, { config, port }: DevOptions): Promise<void> {
  const { onEvent, finish } = createEventPrinter();
  const settings = await readSettings(folder, config);
  await serveDocuments(settings, { port: port, onEvent, onReady: finish });
}
