import type { Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from '../messages.ts';

/** Reject a seed without any visible sign. */
export function seedRequireText() {
  return (tree: Root, file: VFile): void => {
    // The first block of most seeds has one.
    if (!tree.children.some((node) => /\S/.test(nodeText(node))))
      report(file, 'empty', [], { line: 1, column: 1 });
  };
}
