import { serveDocuments } from '../build/dev.ts';
import { describeError } from './console/describe-error.ts';
import { printError } from './console/print-error.ts';
import { createEventPrinter } from './console/print-events.ts';
import { readSettings } from './read-settings.ts';

export interface DevOptions {
  config?: string;
  port: number;
}

export async function runDev(folder: string | undefined, { config, port }: DevOptions): Promise<void> {
  const { onEvent, finish } = createEventPrinter();
  const settings = await readSettings(folder, config);
  const onReady = (error?: unknown) => {
    finish();
    if (error !== undefined) printError(describeError(error));
  };
  try {
    await serveDocuments(settings, { port, onEvent, onReady });
  } finally {
    finish();
  }
}
