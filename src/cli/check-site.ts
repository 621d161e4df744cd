import { stat } from 'node:fs/promises';
import { checkSite } from '../link-check/check-site.ts';
import { reporters } from './console/reporters/index.ts';
import { shortPath, showsColour } from './console/terminal.ts';
import type { ReporterName } from './options.ts';
import { fromUser } from './paths.ts';

export interface CheckSiteOptions {
  format: ReporterName;
}

export async function runCheckSite(folder: string | undefined, { format }: CheckSiteOptions): Promise<void> {
  const site = fromUser(folder, 'dist');
  if (!(await stat(`${site}/index.html`).catch(() => undefined))) {
    throw new Error(`Cannot check \`${site}\`, there is no site in it. Build it first: npm run build`);
  }
  const shown = shortPath(site);
  const { diagnostics, files, links } = await checkSite(site, shown);
  const report = reporters[format](diagnostics, { colour: showsColour(process.stdout) });
  if (report) console.log(report);
  if (diagnostics.length > 0) process.exitCode = 1;
  // Another program that reads the standard output wants the messages only.
  const say = format === 'text' ? console.log : console.error;
  say(`${shown}: ${links} addresses in ${files} files, ${diagnostics.length} faults`);
}
