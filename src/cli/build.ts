import { pathToFileURL } from 'node:url';
import { defineCommand } from 'citty';
import * as args from './args.ts';
import { buildSite } from './build-site.ts';
import { openInBrowser } from './open-in-browser.ts';
import { fromUser } from './paths.ts';
import { readSettings } from './read-settings.ts';

export const build = defineCommand({
  meta: { name: 'build', description: 'Build the site and say how to open it.' },
  args: { folder: args.folder, out: args.out, config: args.config, open: args.open },
  async run({ args: { folder, out, config, open } }) {
    const site = fromUser(out, 'dist');
    await buildSite(await readSettings(folder, config), site);
    const page = `${site}/index.html`;
    console.log(`
  Read it from disk:  double-click ${page}
                      ${pathToFileURL(page).href}
  Serve it:           npm run preview${out === undefined ? '' : ` -- --out '${site}'`}
  Publish it:         copy the folder to any web server, at any path
`);
    if (open) await openInBrowser(pathToFileURL(page).href);
  },
});
