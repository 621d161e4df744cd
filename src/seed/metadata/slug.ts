import { asciiSlug } from '../../shared/slug.ts';
import type { Extractor } from './extractor.ts';

/** The title in ASCII, else the file's name, else its checksum (a Chinese text in a Chinese file). */
export const slug: Extractor<'slug'> = (_tree, file, metadata) => {
  const fromTitle = asciiSlug(metadata.title ?? '');
  if (fromTitle) return { value: fromTitle, rule: 'title' };
  const fromName = asciiSlug(file.stem ?? '');
  if (fromName) return { value: fromName, rule: 'file-name' };
  return { value: `text-${file.data.source?.sha256.slice(0, 8)}`, rule: 'checksum' };
};
