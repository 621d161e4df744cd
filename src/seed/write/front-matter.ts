import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { FrontMatter } from '../../shared/front-matter.ts';
import { yamlOf } from './yaml.ts';

/** Characters that YAML readers disagree on, or that no editor shows. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** Put `file.data.matter` at the top of the tree as YAML. */
export function seedFrontMatter() {
  return (tree: Root, file: VFile): void => {
    const { matter } = file.data;
    if (!matter) return;
    tree.children.unshift({ type: 'yaml', value: matterYaml(matter) });
  };
}

export function matterYaml(matter: FrontMatter): string {
  return yamlOf(matter)
    .replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .trimEnd();
}
