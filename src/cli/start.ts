import { defineCommand } from 'citty';
import * as args from './args.ts';
import { parsePort } from './args.ts';
import { buildSite } from './build-site.ts';
import { fromUser } from './paths.ts';
import { servePreview } from './preview.ts';
import { readSettings } from './read-settings.ts';

export const start = defineCommand({
  meta: { name: 'start', description: 'Build the site and serve it.' },
  args: { folder: args.folder, out: args.out, config: args.config, port: args.port, open: args.open },
  async run({ args: { folder, out, config, port, open } }) {
    const site = fromUser(out, 'dist');
    await buildSite(await readSettings(folder, config), site);
    await servePreview(site, parsePort(port), open);
  },
});
