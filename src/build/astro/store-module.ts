// The one module that is made for a build. It holds no word of a seed, a path or the configuration: an id of hexadecimal
// digits, and the modules of MDX that is run.
import type { ViteUserConfig } from 'astro';

const NAME = 'virtual:seedpress/store';

/**
 * @param storeId - as `registerStore` returned it
 * @param live - absolute paths by the document's id
 */
export function storeModule(
  storeId: string,
  live: Readonly<Record<string, string>>,
): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'seedpress-store',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const modules = Object.entries(live).map(
        ([document, path]) => `${JSON.stringify(document)}: () => import(${JSON.stringify(path)})`,
      );
      return `export const storeId = ${JSON.stringify(storeId)};\nexport const live = {${modules.join(',\n')}};`;
    },
  };
}
