// Loads the scripts that a page needs on demand, each once. The build writes their names into the script of every page, so
// that no page has to name them.
import { loadScript } from '../lib/load-script.ts';

/** Replaced by the build: `%FILES%` becomes `copy.1a2b3c4d.js search.…`. */
const FILES = '%FILES%';

const own = document.currentScript?.getAttribute('src') ?? '';
const folder = own.replace(/[^/]*$/, '');
/** The site's root, relative to the page, such as `../`. */
export const siteRoot = folder.replace(/assets\/$/, '');

export type Asset = 'words' | 'search' | 'highlight' | 'copy';

const loading = new Map<Asset, Promise<void>>();

/**
 * Load scripts that are not there yet; they run in the order they are named.
 *
 * @throws Error whose message is the path of a script that cannot be loaded; the next call tries again
 */
export async function loadAssets(...names: readonly Asset[]): Promise<void> {
  for (const name of names) if (!loading.has(name)) loading.set(name, loadAsset(name));
  await Promise.all(names.map((name) => loading.get(name)));
}

async function loadAsset(name: Asset): Promise<void> {
  const file = FILES.split(' ').find((file) => file.startsWith(`${name}.`)) ?? name;
  const script = await loadScript(folder + file);
  const isWhole = globalThis.seedpress.ran;
  delete globalThis.seedpress.ran;
  if (isWhole) return;
  script.remove();
  loading.delete(name);
  throw new Error(`assets/${file}`);
}
