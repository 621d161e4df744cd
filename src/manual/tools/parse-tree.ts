// The tree of the architecture page as a list of paths.

/** Everything from the heading to the next one. */
const TREE = /^## The tree\n(.*?)(?=^## )/ms;
/** "  - `cli/`: the command" */
const ENTRY = /^( *)- `([^`]+)`/gm;

/**
 * @param markdown - a page with a section "The tree": nested lists of paths in code spans, two blanks for each level
 * @example parseTree('## The tree\n\n- `src/`\n  - `cli/`: the command\n\n## Next\n') // => ['src/', 'src/cli/']
 */
export function parseTree(markdown: string): string[] {
  const above: string[] = [];
  return Array.from((TREE.exec(markdown)?.[1] ?? '').matchAll(ENTRY), ([, indent = '', name = '']) => {
    above.length = indent.length / 2;
    above.push(name);
    return above.join('');
  });
}
