// Vite plugin: `import code from './theme.ts?script'` is that file and all it imports as a classic script.
// Astro's own bundler makes modules only.
import type { ViteUserConfig } from 'astro';
import { classicScript } from './classic-script.ts';

const SUFFIX = '?script';

export function classicScripts(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'seedpress-classic-scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const found = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return found ? `${found.id}${SUFFIX}` : null;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const { code, inputs } = await classicScript(id.slice(0, -SUFFIX.length));
      for (const file of inputs) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
