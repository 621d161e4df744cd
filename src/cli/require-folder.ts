import { stat } from 'node:fs/promises';

/** @throws Error with a sentence for the user if there is no folder of this name */
export async function requireFolder(seeds: string): Promise<void> {
  const found = await stat(seeds).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new Error(`Cannot read \`${seeds}\`, expected a folder of documents. Check the path.`);
  }
}
