// For tests: a document of a seed at a path.
import { asciiOrHex } from '../storable.ts';
import type { Doc } from './doc.ts';

interface Wishes {
  date?: string;
  tags?: string[];
}

/** @param path - of the seed; its name without the ending is the title too */
export function docAt(path: string, { date, tags = [] }: Wishes = {}): Doc {
  const folders = path.split('/');
  const title = (folders.pop() ?? '').replace(/\.txt$/, '');
  const section = folders.map(asciiOrHex).join('/');
  const id = [section, asciiOrHex(title)].filter(Boolean).join('/');
  return { id, digest: id, data: { title, date, section, tags, description: '', source: { path } } } as Doc;
}
