import { stat } from 'node:fs/promises';
import { basename, dirname, relative, sep } from 'node:path';
import { defineCommand } from 'citty';
import { convertSeeds } from '../build/convert-seeds.ts';
import { isSound } from '../build/prove-live.ts';
import { readOne } from '../build/read/folder.ts';
import { siteDefaults } from '../build/site-defaults.ts';
import { trustedFolders } from '../config/schema.ts';
import { site } from '../config/site.config.ts';
import { isRefused } from '../seed/messages.ts';
import { formatByName, formatTitles } from '../seed/parse/index.ts';
import * as args from './args.ts';
import { sayReports, shortPath } from './console/say.ts';
import { fromUser, isInside } from './paths.ts';
import { requireFolder } from './require-folder.ts';

export const convert = defineCommand({
  meta: { name: 'convert', description: 'Print the MDX page of one document.' },
  args: {
    file: { type: 'positional', required: true, description: 'The document' },
    config: args.config,
    seeds: {
      type: 'string',
      valueHint: 'folder',
      description: 'Folder of the documents it is one of; without it seeds/, or else the folder it lies in',
    },
  },
  async run({ args: { file, seeds } }) {
    const path = fromUser(file, '');
    const root = await rootOf(path, seeds);
    if (!formatByName(path) || (await stat(path).catch(() => undefined))?.isDirectory() !== false) {
      throw new Error(`Cannot convert \`${path}\`, expected a ${formatTitles()} file. Check the path.`);
    }
    const name = relative(root, path).replaceAll(sep, '/');
    const result = await convertSeeds({
      read: () => readOne(root, name, siteDefaults(site)),
      lang: site.lang,
      trustedMdx: trustedFolders(site, root === fromUser(undefined, 'seeds')),
      isAlone: true,
      settle: async (page) => {
        if (await isSound(page, root)) process.stdout.write(String(page));
      },
    });
    sayReports(result.reports, shortPath(root));
    if (result.pages + result.drafts === 0 || result.reports.some(isRefused)) process.exitCode = 1;
    if (result.drafts > 0) console.error(`${basename(path)} is a draft, no page is made of it.`);
  },
});

async function rootOf(path: string, seeds: string | undefined): Promise<string> {
  const root = fromUser(seeds, 'seeds');
  if (isInside(path, root)) {
    await requireFolder(root);
    return root;
  }
  if (seeds === undefined) return dirname(path);
  throw new Error(`Cannot find \`${path}\` in \`${root}\`. Name the folder that holds it.`);
}
