// Most text holds nothing that Markdown could take for a mark, but is searched for each of its forty marks all the same,
// which takes a third of all the time that a page is written in. Here it is searched once: for the few characters that
// could be one, and at its start for those that are one only there.
import type { Paragraph, Root, RootContent, Text } from 'mdast';
import { defaultHandlers, type Info, type Options, type State } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';
import { escapePunctuation, PUNCTUATION } from './escape-punctuation.ts';

type Pattern = State['unsafe'][number];
type Constructs = Pattern['inConstruct'];

/** What must not occur in text at one place. */
interface Marks {
  /** Any of the patterns. */
  any: RegExp;
  /** What all of them need that may be found behind the start of a line; text without it has at most one at its start. */
  inLine: RegExp;
}

/** In characters: digits may stand before a mark at the start of a line, nine at most. */
const START = 32;

/** Write text in which none of the unsafe patterns occurs as it is; all other goes the usual way. */
export function seedPlainText(this: Processor): void {
  /** By the place where text can stand; the patterns of a processor stay the same. */
  const marks = new Map<string, Marks>();
  const marksIn = (state: State): Marks => {
    const place = state.stack.join();
    let known = marks.get(place);
    if (!known) {
      const patterns = state.unsafe.filter(
        (pattern) => !PUNCTUATION.includes(pattern) && isInScope(pattern, state.stack),
      );
      known = { any: anyOf(patterns, state), inLine: inLineOf(patterns, state) };
      marks.set(place, known);
    }
    return known;
  };
  const isPlain = ({ value }: Text, state: State, { before, after }: Info): boolean => {
    const { any, inLine } = marksIn(state);
    const isLong = value.length > START && !inLine.test(value) && value.trim().length === value.length;
    if (isLong) return !any.test(before + value.slice(0, START));
    // What follows, the "<" of a tag, is not the text's own.
    const at = (before + value + after).search(any);
    return at < 0 || at >= before.length + value.length;
  };
  // One text alone needs nothing of what is done for phrases beside each other.
  const plainParagraph = ({ children }: Paragraph, state: State, info: Info): string | undefined => {
    const [only] = children;
    if (only?.type !== 'text' || children.length > 1) return undefined;
    const exits = [state.enter('paragraph'), state.enter('phrasing')];
    const plain = isPlain(only, state, info);
    for (const exit of exits.reverse()) exit();
    return plain ? escapePunctuation(only.value) : undefined;
  };
  const extension: Options = {
    handlers: {
      text: (node: Text, parent, state, info) =>
        isPlain(node, state, info)
          ? escapePunctuation(node.value)
          : defaultHandlers.text(node, parent, state, info),
      paragraph: (node: Paragraph, parent, state, info) =>
        plainParagraph(node, state, info) ?? defaultHandlers.paragraph(node, parent, state, info),
      // Most of a page is paragraphs, which an empty line parts from whatever is beside them.
      root(tree: Root, parent, state, info) {
        const around = { ...info, before: '\n', after: '\n' };
        const runs: (string | RootContent[])[] = [];
        for (const node of tree.children) {
          const plain = node.type === 'paragraph' ? plainParagraph(node, state, around) : undefined;
          const last = runs.at(-1);
          if (plain !== undefined) runs.push(plain);
          else if (Array.isArray(last)) last.push(node);
          else runs.push([node]);
        }
        const write = (children: RootContent[]) => {
          state.bulletLastUsed = undefined;
          return defaultHandlers.root({ ...tree, children }, parent, state, info);
        };
        return runs.map((run) => (typeof run === 'string' ? run : write(run))).join('\n\n');
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

/** A character of those that are marks wherever they stand, or the end of a line. */
function inLineOf(patterns: readonly Pattern[], { compilePattern }: State): RegExp {
  const isAtEnd = ({ before, after }: Pattern) => [before, after].some((near) => near?.includes('\\n'));
  const anywhere = patterns.filter((pattern) => !pattern.atBreak && !(isAtEnd(pattern) && isSpace(pattern)));
  const characters = anywhere.filter(({ before }) => !before).map(({ character }) => escaped(character));
  const pairs = anywhere.filter(({ before }) => before).map((pattern) => compilePattern(pattern).source);
  return new RegExp([`[\\\\\r\n${characters.join('')}]`, ...pairs].join('|'));
}

function escaped(character: string): string {
  return /\w/.test(character) ? character : `\\${character}`;
}

/** Such count only where a line ends, or text. */
function isSpace({ character }: Pattern): boolean {
  return character === ' ' || character === '\t';
}

function isInScope({ inConstruct, notInConstruct }: Pattern, stack: readonly string[]): boolean {
  return (isIn(stack, inConstruct) ?? true) && !isIn(stack, notInConstruct);
}

/** @returns `undefined` if nothing is asked */
function isIn(stack: readonly string[], constructs: Constructs): boolean | undefined {
  const names = typeof constructs === 'string' ? [constructs] : (constructs ?? []);
  return names.length === 0 ? undefined : names.some((name) => stack.includes(name));
}
