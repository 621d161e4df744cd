import { defineCollection } from 'astro:content';
import { frontMatter } from './front-matter.ts';
import { docsLoader } from './loader.ts';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(import.meta.env.SEEDPRESS_CONTENT, import.meta.env.SEEDPRESS_SEEDS),
    schema: frontMatter,
  }),
};
