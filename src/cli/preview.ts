import { stat } from 'node:fs/promises';
import { defineCommand } from 'citty';
import * as args from './args.ts';
import { parsePort } from './args.ts';
import { openInBrowser } from './open-in-browser.ts';
import { fromUser } from './paths.ts';
import { serve } from './serve.ts';

export const preview = defineCommand({
  meta: { name: 'preview', description: 'Serve a site that was built.' },
  args: { out: args.out, port: args.port, open: args.open },
  async run({ args: { out, port, open } }) {
    const site = fromUser(out, 'dist');
    if (!(await stat(`${site}/index.html`).catch(() => undefined))) {
      throw new Error(`Cannot serve \`${site}\`, there is no site in it. Build it first: npm run build`);
    }
    await servePreview(site, parsePort(port), open);
  },
});

export async function servePreview(site: string, port: number, open: boolean | undefined): Promise<void> {
  const { address } = await serve(site, port);
  console.log(`\n  ${address}   (stop with Ctrl+C)\n`);
  if (open) await openInBrowser(address);
}
