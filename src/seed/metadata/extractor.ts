import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { FrontMatter } from '../../shared/front-matter.ts';
import type { Rule } from '../../shared/rules.ts';

/** Settings for the metadata of all seeds of a site. */
export interface SeedOptions {
  /** BCP 47 tag for texts whose language is not recognised. */
  lang: string;
  /** Lines that many texts of the folder begin with, as `lineKey` writes them; none is a title. */
  sharedLines?: ReadonlySet<string> | undefined;
}

/** A field as it was inferred, and the rule that found it. */
export interface Inferred<Value> {
  value: Value;
  rule: Rule;
}

/** Front-matter while it is being filled. */
export type Draft = { [Key in keyof FrontMatter]?: FrontMatter[Key] | undefined };

/** Reads one front-matter field; never throws. `metadata` holds the fields read before it. */
export type Extractor<Key extends keyof FrontMatter> = (
  tree: Root,
  file: VFile,
  metadata: Readonly<Draft>,
  options: SeedOptions,
) => Inferred<NonNullable<FrontMatter[Key]>> | undefined;
