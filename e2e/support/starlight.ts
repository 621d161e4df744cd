// A stock Starlight project, made of the MDX of a folder. Its packages are fetched when the test runs, at
// exact versions, since building a site does not need them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGES = ['astro@7.3.5', '@astrojs/starlight@0.42.4'];
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Stock' })] });
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * @returns path of an empty project; why there is none, if the registry cannot be reached
 * @throws Error instead if everything is expected to be there (`CI=true`)
 */
export function installStarlight(): { project: string } | { why: string } {
  const project = mkdtempSync(join(tmpdir(), 'seedpress-starlight-'));
  write(project, {
    'package.json': '{ "type": "module", "private": true }\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION,
  });
  const options = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'];
  const { status, output } = run(project, 'npm', ['install', ...options, ...PACKAGES]);
  if (status === 0) return { project };
  const why = `Cannot fetch ${PACKAGES.join(' and ')} from npm: ${output.trim().split('\n')[0]}`;
  if (process.env['CI']) throw new Error(why);
  return { why };
}

/**
 * @param pages - the MDX by its path below the content folder
 * @returns path of the built site
 */
export function buildStarlight(project: string, pages: Readonly<Record<string, string>>): string {
  write(join(project, 'src/content/docs'), pages);
  const { status, output } = run(project, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  if (status !== 0) throw new Error(`Cannot build the Starlight project (exit code ${status})\n${output}`);
  return join(project, 'dist');
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function run(
  cwd: string,
  command: string,
  args: readonly string[],
): { status: number | null; output: string } {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, output: `${stderr}${stdout}` };
}
