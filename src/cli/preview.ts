import { stat } from 'node:fs/promises';
import { openInBrowser } from './open-in-browser.ts';
import { fromUser } from './paths.ts';
import { serve } from './serve.ts';

export interface PreviewOptions {
  out?: string;
  port: number;
  open?: boolean;
}

export async function runPreview({ out, port, open }: PreviewOptions): Promise<void> {
  const site = fromUser(out, 'dist');
  if (!(await stat(`${site}/index.html`).catch(() => undefined))) {
    throw new Error(`Cannot serve \`${site}\`, there is no site in it. Build it first: npm run build`);
  }
  await servePreview(site, port, open);
}

export async function servePreview(site: string, port: number, open: boolean | undefined): Promise<void> {
  const { address } = await serve(site, port);
  console.log(`\n  ${address}   (stop with Ctrl+C)\n`);
  if (open) await openInBrowser(address);
}
