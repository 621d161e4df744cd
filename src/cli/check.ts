import { defineCommand } from 'citty';
import { convertSeeds } from '../integrations/convert-seeds.ts';
import { isSound } from '../integrations/prove-live.ts';
import { readFolder } from '../integrations/read-folder.ts';
import { reporters } from '../integrations/reporters/index.ts';
import { rowsOf } from '../integrations/reporters/row.ts';
import { requireSeeds, shortPath, showsColour, summaryOf } from '../integrations/say.ts';
import { readHeads } from '../integrations/shared-lines.ts';
import { siteDefaults } from '../integrations/site-defaults.ts';
import { site } from '../site.config.ts';
import { trustedFolders } from '../site-schema.ts';
import * as args from './args.ts';
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
    const rows = rowsOf(result.reports, shown);
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
