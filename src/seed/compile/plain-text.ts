// Most text holds nothing that Markdown could take for a mark, but is searched for each of its forty marks all the same,
// which takes a third of all the time that a page is written in. Here it is searched once for all of them.
import type { Paragraph, Text } from 'mdast';
import { defaultHandlers, type Info, type Options, type State } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';

type Pattern = State['unsafe'][number];
type Constructs = Pattern['inConstruct'];

/** Write text in which none of the unsafe patterns occurs as it is; all other goes the usual way. */
export function seedPlainText(this: Processor): void {
  /** For each place where text can stand, what must not occur in it; the patterns of a processor stay the same. */
  const marks = new Map<string, RegExp>();
  const marksIn = (state: State): RegExp => {
    const place = state.stack.join();
    const known =
      marks.get(place) ??
      anyOf(
        state.unsafe.filter((pattern) => isInScope(pattern, state.stack)),
        state,
      );
    marks.set(place, known);
    return known;
  };
  const isPlain = ({ value }: Text, state: State, { before, after }: Info) =>
    !marksIn(state).test(before + value + after);
  const extension: Options = {
    handlers: {
      text: (node: Text, parent, state, info) =>
        isPlain(node, state, info) ? node.value : defaultHandlers.text(node, parent, state, info),
      // One text alone needs nothing of what is done for phrases beside each other.
      paragraph(node: Paragraph, parent, state, info) {
        const [only] = node.children;
        if (only?.type === 'text' && node.children.length === 1) {
          const exits = [state.enter('paragraph'), state.enter('phrasing')];
          const plain = isPlain(only, state, info);
          for (const exit of exits.reverse()) exit();
          if (plain) return only.value;
        }
        return defaultHandlers.paragraph(node, parent, state, info);
      },
    },
  };
  const data = this.data() as { toMarkdownExtensions?: Options[] };
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), extension];
}

/** The very expressions that text is searched for; of those that ask for the nodes around it, whatever these are. */
function anyOf(patterns: readonly Pattern[], { compilePattern }: State): RegExp {
  const sources = patterns.map((pattern) => {
    const { character, beforeNode, afterNode } = pattern;
    return beforeNode || afterNode ? `[\\${character}]` : compilePattern(pattern).source;
  });
  // A backslash is doubled without being a pattern.
  return new RegExp(['\\\\', ...sources].join('|'), patterns.some(({ unicode }) => unicode) ? 'u' : '');
}

function isInScope({ inConstruct, notInConstruct }: Pattern, stack: readonly string[]): boolean {
  return (isIn(stack, inConstruct) ?? true) && !isIn(stack, notInConstruct);
}

/** @returns `undefined` if nothing is asked */
function isIn(stack: readonly string[], constructs: Constructs): boolean | undefined {
  const names = typeof constructs === 'string' ? [constructs] : (constructs ?? []);
  return names.length === 0 ? undefined : names.some((name) => stack.includes(name));
}
