// For tools that look for Astro's configuration here, such as its type check. Builds make theirs by the same function.
import { join } from 'node:path';
import { createAstroConfig } from './src/build/astro/config.ts';

const root = import.meta.dirname;

export default createAstroConfig({
  root,
  cache: join(root, 'node_modules/.cache/seedpress/check'),
  storeId: '',
  live: () => ({}),
});
