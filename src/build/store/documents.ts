// The collection as the store has it: what the pages read while they render. It is data, never part of a module.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport } from '../../collection/build-report.ts';
import type { Doc } from '../../collection/doc.ts';
import type { SiteConfig } from '../../config/schema.ts';
import { writeLines, writeWhole } from './files.ts';

/** The owner's settings, and findings of the build about the whole. */
export interface SiteData {
  site: SiteConfig;
  /** Path of the seeds folder; empty for the project's own. */
  name: string;
  report: BuildReport;
}

const DOCUMENTS = 'documents.jsonl';
const SITE = 'site.json';
const FORM = 'documents 1';

export function writeCollection(folder: string, documents: readonly Doc[], site: SiteData): void {
  writeLines(join(folder, DOCUMENTS), FORM, documents);
  writeWhole(join(folder, SITE), JSON.stringify(site));
}

/** @throws the system's error if the step that writes them did not run */
export function readDocuments(folder: string): Doc[] {
  const [, ...lines] = readFileSync(join(folder, DOCUMENTS), 'utf8').split('\n');
  return lines.map((line) => JSON.parse(line) as Doc);
}

/** @throws the system's error if the step that writes it did not run */
export function readSiteData(folder: string): SiteData {
  return JSON.parse(readFileSync(join(folder, SITE), 'utf8')) as SiteData;
}
