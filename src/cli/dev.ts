import { dev as serveLive } from 'astro';
import { defineCommand } from 'citty';
import { SEEDS_VARIABLE } from '../build/settings.ts';
import * as args from './args.ts';
import { portOf } from './args.ts';
import { fromUser, ROOT } from './paths.ts';

export const dev = defineCommand({
  meta: { name: 'dev', description: 'Serve the site and follow every change of a seed or of the design.' },
  args: { folder: args.folder, config: args.config, port: args.port },
  async run({ args: { folder, port } }) {
    process.env[SEEDS_VARIABLE] = fromUser(folder, 'seeds');
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    await serveLive({ root: ROOT, server: { port: portOf(port) } });
  },
});
