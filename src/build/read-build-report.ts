import { readFile } from 'node:fs/promises';
import type { BuildReport } from '../collection/build-report.ts';

/** @param path - of the file, as the integration `seeds` names it */
export async function readBuildReport(path: string): Promise<BuildReport> {
  return JSON.parse(await readFile(path, 'utf8'));
}
