import type { CollectionEntry } from 'astro:content';

/** A document of the collection: its front-matter (`data`), its address (`id`) and a digest of both text and metadata. */
export type Doc = CollectionEntry<'docs'>;
