// What is said of a conversion on the command line, by the build and by the commands that only look.
import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import type { VFile } from 'vfile';
import type { Conversion } from '../../build/convert-seeds.ts';
import { listDiagnostics } from '../../shared/diagnostic.ts';
import { text } from './reporters/text.ts';

/** Print messages for people to standard error, where they disturb no output. */
export function sayReports(reports: readonly VFile[], folder: string): void {
  if (reports.length > 0) {
    console.error(text(listDiagnostics(reports, folder), { colour: showsColour(process.stderr) }));
  }
}

/** Whether colours reach the user's eyes, who may have said so in the environment. */
export function showsColour(stream: NodeJS.WriteStream): boolean {
  return styleText('red', 'x', { stream }) !== 'x';
}

/** @throws Error with a sentence for the user if there was nothing to convert */
export function requireSeeds({ seeds }: Conversion, folder: string): void {
  if (seeds > 0) return;
  throw new Error(
    `Cannot build a site from \`${folder}\`, expected at least one text, Markdown or HTML file in it. Put your documents there, or name another folder.`,
  );
}

/** @example summaryOf({seeds: 8, …}, ' (2 new or changed)') // => '8 seeds, 3 pages (2 new or changed), 5 refused' */
export function summaryOf({ seeds, pages, drafts, refused }: Conversion, afterPages = ''): string {
  const kept = drafts > 0 ? `, ${drafts} kept back as drafts` : '';
  return `${seeds} seeds, ${pages} pages${afterPages}, ${refused} refused${kept}`;
}

/** As short as it can be read: relative below the project, else absolute. */
export function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? resolve(path) : short || '.';
}
