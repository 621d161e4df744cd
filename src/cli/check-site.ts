import { stat } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { checkSite } from '../link-check/check-site.ts';
import * as args from './args.ts';
import { reporters } from './console/reporters/index.ts';
import { shortPath, showsColour } from './console/terminal.ts';
import { fromUser } from './paths.ts';

export const checkSiteLinks = defineCommand({
  meta: { name: 'check-site', description: 'Say which addresses in a built site lead nowhere.' },
  args: {
    site: { type: 'positional', required: false, description: 'Folder of the site; dist/ without it' },
    format: args.format,
  },
  async run({ args: { site: folder, format } }) {
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
  },
});
