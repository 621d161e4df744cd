// For tests: a document with as much metadata as a test is about.
import type { FrontMatter } from '../front-matter.ts';
import type { Doc } from './doc.ts';

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
    collection: 'docs',
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
