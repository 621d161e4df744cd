import { checkSeeds } from '../build/check-seeds.ts';
import { listDiagnostics } from '../shared/diagnostic.ts';
import { reporters } from './console/reporters/index.ts';
import { showsColour } from './console/terminal.ts';
import type { ReporterName } from './options.ts';
import { readSettings } from './read-settings.ts';

export interface CheckOptions {
  config?: string;
  format: ReporterName;
  strict?: boolean;
}

export async function runCheck(
  folder: string | undefined,
  { config, format, strict }: CheckOptions,
): Promise<void> {
  const settings = await readSettings(folder, config);
  const { reports, seeds, pages, drafts, refused } = await checkSeeds(settings);
  const rows = listDiagnostics(reports, settings.shown);
  const report = reporters[format](rows, { colour: showsColour(process.stdout) });
  if (report) console.log(report);
  if (seeds === 0) {
    throw new Error(
      `Cannot check \`${settings.shown}\`, expected at least one text, Markdown or HTML file in it. Put your documents there, or name another folder.`,
    );
  }
  const warnings = rows.filter(({ level }) => level === 'warning').length;
  if (rows.length > (strict ? 0 : warnings)) process.exitCode = 1;
  const kept = drafts > 0 ? `, ${drafts} kept back as drafts` : '';
  // Another program that reads the standard output wants the messages only.
  const print = format === 'text' ? console.log : console.error;
  print(`${settings.shown}: ${seeds} seeds, ${pages} pages, ${refused} refused${kept}, ${warnings} warnings`);
}
