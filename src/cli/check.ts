import { defineCommand } from 'citty';
import { convertSeeds } from '../build/convert-seeds.ts';
import { isSound } from '../build/prove-live.ts';
import { readFolder } from '../build/read/folder.ts';
import { readHeads } from '../build/read/heads.ts';
import { siteDefaults } from '../build/site-defaults.ts';
import { trustedFolders } from '../config/schema.ts';
import { site } from '../config/site.config.ts';
import { listDiagnostics } from '../shared/diagnostic.ts';
import * as args from './args.ts';
import { reporters } from './console/reporters/index.ts';
import { requireSeeds, shortPath, showsColour, summaryOf } from './console/say.ts';
import { fromUser } from './paths.ts';
import { requireFolder } from './require-folder.ts';

export const check = defineCommand({
  meta: { name: 'check', description: 'Say what a build would say of the documents, and write nothing.' },
  args: {
    folder: args.folder,
    config: args.config,
    format: args.format,
    strict: { type: 'boolean', description: 'Take warnings for refusals' },
  },
  async run({ args: { folder, format, strict } }) {
    const seeds = fromUser(folder, 'seeds');
    await requireFolder(seeds);
    const shown = shortPath(seeds);
    const { sharedLines, read } = await readHeads(seeds);
    const result = await convertSeeds({
      read: () => readFolder(seeds, siteDefaults(site), read),
      lang: site.lang,
      trustedMdx: trustedFolders(site, seeds === fromUser(undefined, 'seeds')),
      settle: async (page) => {
        await isSound(page, seeds);
      },
      sharedLines,
    });
    const rows = listDiagnostics(result.reports, shown);
    const report = reporters[format](rows, { colour: showsColour(process.stdout) });
    if (report) console.log(report);
    requireSeeds(result, shown);
    const warnings = rows.filter(({ level }) => level === 'warning').length;
    if (rows.length > (strict ? 0 : warnings)) process.exitCode = 1;
    // Another program that reads the standard output wants the messages only.
    const say = format === 'text' ? console.log : console.error;
    say(`${shown}: ${summaryOf(result)}, ${warnings} warnings`);
  },
});
