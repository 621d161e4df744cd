import type { Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from '../messages.ts';

/** Refuse a seed that says nothing: no letter, digit or other visible sign. */
export function seedRequireText() {
  return (tree: Root, file: VFile): void => {
    // Its first block mostly has some.
    if (!tree.children.some((node) => /\S/.test(nodeText(node))))
      report(file, 'empty', [], { line: 1, column: 1 });
  };
}
