import { defineCommand } from 'citty';
import { buildSite } from '../build/build-site.ts';
import * as args from './args.ts';
import { portOf } from './args.ts';
import { fromUser } from './paths.ts';
import { serveAndSay } from './preview.ts';

export const start = defineCommand({
  meta: { name: 'start', description: 'Build the site and serve it.' },
  args: { folder: args.folder, out: args.out, config: args.config, port: args.port, open: args.open },
  async run({ args: { folder, out, port, open } }) {
    const site = fromUser(out, 'dist');
    await buildSite(fromUser(folder, 'seeds'), site);
    await serveAndSay(site, portOf(port), open);
  },
});
