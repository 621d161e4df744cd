import { buildSite } from './build-site.ts';
import { fromUser } from './paths.ts';
import { servePreview } from './preview.ts';
import { readSettings } from './read-settings.ts';

export interface StartOptions {
  out?: string;
  config?: string;
  port: number;
  open?: boolean;
}

export async function runStart(
  folder: string | undefined,
  { out, config, port, open }: StartOptions,
): Promise<void> {
  const site = fromUser(out, 'dist');
  await buildSite(await readSettings(folder, config), site);
  await servePreview(site, port, open);
}
