// A page's metadata, as YAML at its top: any reader of front-matter reads the same strings from it.
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { FrontMatter } from '../../shared/front-matter.ts';
import { stringifyYaml } from './yaml.ts';

/** Characters that YAML readers disagree on, or that no editor shows. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** Put `file.data.metadata` at the top of the tree as YAML. */
export function seedFrontMatter() {
  return (tree: Root, file: VFile): void => {
    const { metadata } = file.data;
    if (!metadata) return;
    tree.children.unshift({ type: 'yaml', value: formatFrontMatter(metadata) });
  };
}

/**
 * Every field but an inferred `slug`: the page's path says the address, and Starlight takes a `slug` as the whole of it,
 * so that two sections' `1` would be one page.
 */
export function formatFrontMatter(metadata: FrontMatter): string {
  const { slug, ...others } = metadata;
  const isInferred = metadata.inferred['slug'] !== undefined;
  return stringifyYaml(isInferred ? others : metadata)
    .replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .trimEnd();
}
