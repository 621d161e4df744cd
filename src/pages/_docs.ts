import { getCollection } from 'astro:content';
import type { Doc } from '../docs/doc.ts';

let built: Promise<Doc[]> | undefined;

/** The documents: one array for all pages of a build, so that what is made of it is made once; anew while developing. */
export function allDocs(): Promise<Doc[]> {
  if (import.meta.env.DEV) return getCollection('docs');
  built ??= getCollection('docs');
  return built;
}
