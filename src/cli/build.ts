import { pathToFileURL } from 'node:url';
import { buildSite } from './build-site.ts';
import { openInBrowser } from './open-in-browser.ts';
import { fromUser } from './paths.ts';
import { readSettings } from './read-settings.ts';

export interface BuildOptions {
  out?: string;
  config?: string;
  open?: boolean;
}

export async function runBuild(
  folder: string | undefined,
  { out, config, open }: BuildOptions,
): Promise<void> {
  const site = fromUser(out, 'dist');
  await buildSite(await readSettings(folder, config), site);
  const page = `${site}/index.html`;
  console.log(`
Read it from disk:  double-click ${page}
                    ${pathToFileURL(page).href}
Serve it:           npm run preview${out === undefined ? '' : ` -- --out '${site.replaceAll("'", "'\\''")}'`}
Publish it:         copy the folder to any web server, at any path
`);
  if (open) await openInBrowser(pathToFileURL(page).href);
}
