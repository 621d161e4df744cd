// The site's own scripts as files: what each is called, and its code. The script of every page is told the names of the
// others, which are loaded on demand; the name of a file changes with its content.

import copy from '../client/copy/main.ts?script';
import highlight from '../client/highlight/main.ts?script';
import site from '../client/page/main.ts?script';
import theme from '../client/page/theme.ts?script';
import search from '../client/search-interface/main.ts?script';
import words from '../client/words/main.ts?script';
import { scriptPath } from '../shared/script-path.ts';

/** Where the names stand in the code, see client/page/assets.ts. */
const FILES = '%FILES%';

/** Ends a script that is loaded on demand, so that its loader knows that it is whole, see client/page/assets.ts. */
const END = ';seedpress.ran=1';

export interface Script {
  /** In the built folder. */
  path: string;
  code: string;
}

async function name(code: string, name: string): Promise<Script> {
  return { path: await scriptPath(name, code), code };
}

const onDemand = await Promise.all(
  Object.entries({ copy, highlight, search, words }).map(([key, code]) => name(code + END, key)),
);
const names = onDemand.map(({ path }) => path.replace('assets/', ''));
const always = {
  theme: await name(theme, 'theme'),
  site: await name(site.replace(FILES, names.join(' ')), 'site'),
};

/** Of every page: `theme` before anything is painted, `site` when all is there. */
export const pageScripts: Readonly<Record<'theme' | 'site', Script>> = always;
export const scripts: readonly Script[] = [...Object.values(always), ...onDemand];
