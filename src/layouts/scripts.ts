// The site's own scripts as files: their names and their code. A file's name changes with its content, so the script of every
// page is given the names of those that it loads on demand.

import copy from '../client/copy/main.ts?script';
import highlight from '../client/highlight/main.ts?script';
import site from '../client/page/main.ts?script';
import theme from '../client/page/theme.ts?script';
import search from '../client/search-interface/main.ts?script';
import words from '../client/words/main.ts?script';
import { scriptPath } from './script-path.ts';

/** The placeholder for the names in the code, see client/page/assets.ts. */
const FILES = '%FILES%';

/** Ends a script that is loaded on demand, so that its loader knows that it is whole, see client/page/assets.ts. */
const END = ';seedpress.ran=1';

export interface Script {
  /** In the built folder. */
  path: string;
  code: string;
}

async function nameScript(code: string, name: string): Promise<Script> {
  return { path: await scriptPath(name, code), code };
}

const onDemand = await Promise.all(
  Object.entries({ copy, highlight, search, words }).map(([key, code]) => nameScript(code + END, key)),
);
const names = onDemand.map(({ path }) => path.replace('assets/', ''));
const always = {
  theme: await nameScript(theme, 'theme'),
  site: await nameScript(site.replace(FILES, names.join(' ')), 'site'),
};

/** On every page: `theme` runs before anything is painted, `site` once the page is parsed. */
export const pageScripts: Readonly<Record<'theme' | 'site', Script>> = always;
export const scripts: readonly Script[] = [...Object.values(always), ...onDemand];
