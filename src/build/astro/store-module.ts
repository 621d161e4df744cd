// The one module that is made for a build. It holds no word of a seed, a path or the configuration: an id of hexadecimal
// digits, and the modules of MDX that is run.
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import type { AstroOptions } from './config.ts';

const NAME = 'virtual:seedpress/store';
/** Its id for the bundler. */
export const STORE_MODULE = `\0${NAME}`;
/** "zod", "@scope/name/file.js"; not "./a", "/a", "node:fs" */
const PACKAGE = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/[^:?]*)?$/;

/**
 * Packages that MDX imports are those of this project, wherever the MDX lies.
 */
export function createStoreModule({
  root,
  storeId,
  live,
}: Pick<AstroOptions, 'root' | 'storeId' | 'live'>): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'seedpress-store',
    resolveId(source, importer) {
      if (source === NAME) return STORE_MODULE;
      // Vite has looked for a package beside its importer before, and found none.
      return importer && PACKAGE.test(source)
        ? this.resolve(source, join(root, 'package.json'), { skipSelf: true })
        : null;
    },
    load(id) {
      if (id !== STORE_MODULE) return null;
      const modules = Object.entries(live()).map(
        ([document, path]) => `${JSON.stringify(document)}: () => import(${JSON.stringify(path)})`,
      );
      return `export const storeId = ${JSON.stringify(storeId)};\nexport const live = {${modules.join(',\n')}};`;
    },
  };
}
