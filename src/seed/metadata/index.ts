// Metadata, a field at a time. An author's override always wins.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { FieldName } from '../../shared/fields.ts';
import { type FrontMatter, frontMatter } from '../../shared/front-matter.ts';
import type { Stated } from '../data.ts';
import { report } from '../messages.ts';
import { authors } from './authors.ts';
import { date, datePrecision } from './date.ts';
import { description } from './description.ts';
import type { Draft, Extractor, Inferred, SeedOptions } from './extractor.ts';
import { lang } from './lang.ts';
import { number } from './number.ts';
import { sectionPath } from './section.ts';
import { slug } from './slug.ts';
import { title } from './title.ts';

/** Subjects are stated, never inferred. */
const tags = () => undefined;

/** In the order in which they need each other. */
const extractors = { title, description, lang, date, number, authors, tags, slug } satisfies {
  [Name in FieldName]: Extractor<Name>;
};

/** Fill `file.data.metadata`. */
export function seedMetadata(options: SeedOptions) {
  return (tree: Root, file: VFile): void => {
    const { overrides = {}, stated = {}, source, removed = [], links = [] } = file.data;
    if (!source) throw new TypeError('Missing `file.data.source`, expected it to be set before processing');
    const others = links.filter(({ url }) => !url.startsWith('#'));
    const inferred: FrontMatter['inferred'] = {};
    let metadata: Draft = { ...overrides };
    for (const field of Object.keys(extractors) as FieldName[]) {
      const extract: Extractor<FieldName> = extractors[field];
      if (field in overrides) continue;
      const found = statedField(stated, field) ?? extract(tree, file, metadata, options);
      if (!found) continue;
      metadata = { ...metadata, [field]: found.value };
      inferred[field] = found.rule;
    }
    const parsed = frontMatter.safeParse({
      description: '',
      ...metadata,
      datePrecision: datePrecision(metadata.date),
      section: sectionPath(source.path),
      tags: metadata.tags ?? [],
      ...(others.length > 0 && { links: [...new Set(others.map(({ path }) => path))] }),
      source: { ...source, removed },
      inferred,
    });
    if (parsed.data) file.data.metadata = parsed.data;
    for (const issue of parsed.error?.issues ?? []) {
      report(file, 'front-matter-value', [issue.path.join('.'), issue.message]);
    }
  };
}

/** A headline that stands in the text beats what its head calls it; `title` looks at both. */
function statedField(stated: Stated, field: FieldName): Inferred<string | string[]> | undefined {
  const value = field === 'title' ? undefined : stated[field as keyof Stated];
  return value === undefined ? undefined : { value, rule: 'stated' };
}
