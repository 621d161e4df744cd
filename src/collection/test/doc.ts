// For tests: documents with the metadata that a test is about.
import type { FrontMatter } from '../../shared/front-matter.ts';
import { asciiOrHexSlug } from '../../shared/slug.ts';
import type { Doc } from '../doc.ts';

/**
 * The document of a seed.
 *
 * @param path - of the seed; its name without the ending is also the title
 */
export function docAt(path: string, data: Partial<Pick<FrontMatter, 'date' | 'tags'>> = {}): Doc {
  const folders = path.split('/');
  const title = (folders.pop() ?? '').replace(/\.txt$/, '');
  const section = folders.map(asciiOrHexSlug).join('/');
  const id = [section, asciiOrHexSlug(title)].filter(Boolean).join('/');
  return testDoc(id, { title, section, path, description: '', ...data });
}

export function testDoc(id: string, { path, ...data }: Partial<FrontMatter> & { path?: string }): Doc {
  const source = {
    path: path ?? `${id}.txt`,
    bytes: 1,
    sha256: 'ab'.repeat(32),
    encoding: 'utf-8',
    removed: [],
  };
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[data.date?.length ?? 0] ?? 'none';
  return {
    id,
    digest: 'cd'.repeat(32),
    data: {
      title: 'Tựa đề',
      description: 'Tóm tắt.',
      lang: 'vi',
      datePrecision: precision,
      slug: id.slice(id.lastIndexOf('/') + 1),
      section: id.split('/').slice(0, -1).join('/'),
      tags: [],
      inferred: {},
      source,
      ...data,
    },
  };
}
