import { defineCollection } from 'astro:content';
import { docsLoader } from './build/astro/loader.ts';
import { frontMatter } from './shared/front-matter.ts';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(import.meta.env.SEEDPRESS_CONTENT, import.meta.env.SEEDPRESS_SEEDS),
    schema: frontMatter,
  }),
};
