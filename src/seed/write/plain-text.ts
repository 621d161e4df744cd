// Most text holds nothing that Markdown could read as a mark, but is searched for each of its forty patterns all the same,
// which takes a third of the time to write a page. Here it is searched once: for the few characters that could be a mark,
// and at its start for those that are one only there.
import type { Paragraph, Root, RootContent, Text } from 'mdast';
import { defaultHandlers, type Info, type Options, type State } from 'mdast-util-to-markdown';
import type { Processor } from 'unified';
import { escapePunctuation, PUNCTUATION } from './escape-punctuation.ts';

type Pattern = State['unsafe'][number];
type Constructs = Pattern['inConstruct'];

/** Patterns that must not occur in text at one place. */
interface Marks {
  /** Any of the patterns. */
  any: RegExp;
  /** A character of every pattern that may match after the start of a line; text without it can match at its start only. */
  inLine: RegExp;
}

/** In characters: at most nine digits stand before a mark at the start of a line. */
const START_LENGTH = 32;

/** Write text as it is in which no unsafe pattern occurs, and all other text the usual way. */
export function seedPlainText(this: Processor): void {
  /** By the constructs around the text; the patterns of a processor stay the same. */
  const marks = new Map<string, Marks>();
  const compileMarks = (state: State): Marks => {
    const place = state.stack.join();
    let known = marks.get(place);
    if (!known) {
      const patterns = state.unsafe.filter(
        (pattern) => !PUNCTUATION.includes(pattern) && isInScope(pattern, state.stack),
      );
      known = { any: combinePatterns(patterns, state), inLine: combineInLine(patterns, state) };
      marks.set(place, known);
    }
    return known;
  };
  const isPlain = ({ value }: Text, state: State, { before, after }: Info): boolean => {
    const { any, inLine } = compileMarks(state);
    const isLong = value.length > START_LENGTH && !inLine.test(value) && value.trim().length === value.length;
    if (isLong) return !any.test(before + value.slice(0, START_LENGTH));
    // Content after it, such as the "<" of a tag, is not part of the text.
    const at = (before + value + after).search(any);
    return at < 0 || at >= before.length + value.length;
  };
  // A single text needs no check of phrases beside each other.
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
      // Most of a page is paragraphs, which an empty line separates from their neighbours.
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

/** All patterns in one; one that depends on the nodes around the text counts whatever they are. */
function combinePatterns(patterns: readonly Pattern[], { compilePattern }: State): RegExp {
  const sources = patterns.map((pattern) => {
    const { character, beforeNode, afterNode } = pattern;
    return beforeNode || afterNode ? `[\\${character}]` : compilePattern(pattern).source;
  });
  // A backslash is doubled although no pattern names it.
  return new RegExp(['\\\\', ...sources].join('|'), patterns.some(({ unicode }) => unicode) ? 'u' : '');
}

/** A character that is a mark wherever it stands, or a line ending. */
function combineInLine(patterns: readonly Pattern[], { compilePattern }: State): RegExp {
  const isAtEnd = ({ before, after }: Pattern) => [before, after].some((near) => near?.includes('\\n'));
  const anywhere = patterns.filter((pattern) => !pattern.atBreak && !(isAtEnd(pattern) && isSpace(pattern)));
  const characters = anywhere.filter(({ before }) => !before).map(({ character }) => escaped(character));
  const pairs = anywhere.filter(({ before }) => before).map((pattern) => compilePattern(pattern).source);
  return new RegExp([`[\\\\\r\n${characters.join('')}]`, ...pairs].join('|'));
}

function escaped(character: string): string {
  return /\w/.test(character) ? character : `\\${character}`;
}

/** Such a pattern matches only where a line or the text ends. */
function isSpace({ character }: Pattern): boolean {
  return character === ' ' || character === '\t';
}

function isInScope({ inConstruct, notInConstruct }: Pattern, stack: readonly string[]): boolean {
  return (isAnyIn(stack, inConstruct) ?? true) && !isAnyIn(stack, notInConstruct);
}

/** @returns `undefined` if no construct is named */
function isAnyIn(stack: readonly string[], constructs: Constructs): boolean | undefined {
  const names = typeof constructs === 'string' ? [constructs] : (constructs ?? []);
  return names.length === 0 ? undefined : names.some((name) => stack.includes(name));
}
