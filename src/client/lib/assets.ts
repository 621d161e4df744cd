// The scripts that are loaded on demand: where they are, and each at most once. The build writes their names into this
// file's place in the script of every page, so that no page has to name them.

/** As the build names them; `%FILES%` becomes `copy.1a2b3c4d.js search.…`. */
const FILES = '%FILES%';

const own = document.currentScript?.getAttribute('src') ?? '';
const folder = own.replace(/[^/]*$/, '');
/** The site's root, relative to the page, such as `../`. */
export const root = folder.replace(/assets\/$/, '');

export type Asset = 'words' | 'search' | 'highlight' | 'copy';

const loading = new Map<Asset, Promise<void>>();

/**
 * Load scripts that are not there yet; they run in the order they are named.
 *
 * @throws Error whose message is the path of the one that cannot be loaded; the next call tries again
 */
export async function loadAssets(...names: readonly Asset[]): Promise<void> {
  for (const name of names) if (!loading.has(name)) loading.set(name, load(name));
  await Promise.all(names.map((name) => loading.get(name)));
}

function load(name: Asset): Promise<void> {
  const file = FILES.split(' ').find((file) => file.startsWith(`${name}.`)) ?? name;
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = folder + file;
    script.async = false;
    // One that was cut has arrived as well, but did not run to its end.
    script.onload = script.onerror = () => {
      const isWhole = globalThis.seedpress.ran;
      delete globalThis.seedpress.ran;
      if (isWhole) return resolve();
      script.remove();
      loading.delete(name);
      reject(new Error(`assets/${file}`));
    };
    document.head.append(script);
  });
}
