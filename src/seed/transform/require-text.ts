import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from '../messages.ts';

/** Refuse a seed that says nothing: no letter, digit or other visible sign. */
export function seedRequireText() {
  return (tree: Root, file: VFile): void => {
    if (!/\S/.test(textOf(tree))) report(file, 'empty', [], { line: 1, column: 1 });
  };
}
