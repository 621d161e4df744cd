import { stat } from 'node:fs/promises';
import { basename, dirname, relative, sep } from 'node:path';
import { convertAlone } from '../build/check-seeds.ts';
import { isInside } from '../build/replace-folder.ts';
import { formatByName } from '../seed/parse/index.ts';
import { listDiagnostics } from '../shared/diagnostic.ts';
import { text } from './console/reporters/text.ts';
import { showsColour } from './console/terminal.ts';
import { fromUser } from './paths.ts';
import { readSettings } from './read-settings.ts';

export interface ConvertOptions {
  config?: string;
  seeds?: string;
}

export async function runConvert(file: string, { config, seeds }: ConvertOptions): Promise<void> {
  const path = fromUser(file, '');
  const settings = await readSettings(findRoot(path, seeds), config);
  if (!formatByName(path) || (await stat(path).catch(() => undefined))?.isDirectory() !== false) {
    throw new Error(`Cannot convert \`${path}\`, expected a text, Markdown or HTML file. Check the path.`);
  }
  const name = relative(settings.seeds, path).replaceAll(sep, '/');
  const { mdx, reports, pages, drafts, refused } = await convertAlone(settings, name);
  process.stdout.write(mdx);
  if (reports.length > 0) {
    console.error(text(listDiagnostics(reports, settings.shown), { colour: showsColour(process.stderr) }));
  }
  if (pages + drafts === 0 || refused > 0) process.exitCode = 1;
  if (drafts > 0) console.error(`${basename(path)} is a draft, no page is made of it.`);
}

/** @returns the folder of documents that a file is one of, absolute */
function findRoot(path: string, seeds: string | undefined): string {
  const root = fromUser(seeds, 'seeds');
  if (isInside(path, root)) return root;
  if (seeds === undefined) return dirname(path);
  throw new Error(`Cannot find \`${path}\` in \`${root}\`. Name the folder that holds it.`);
}
