// Notes at the end of a text and their marks in it link to each other: "… của làng[1]." and below "[1] Theo gia phả.";
// likewise "(1)" and "¹". Every sign stays as it is written.
import type { Nodes, Root, Text } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { readAnchorId } from '../mdast/anchors.ts';
import { textElement } from '../mdast/jsx.ts';
import { type Replacement, replaceInTexts } from './replace-in-texts.ts';

interface Form {
  mark: RegExp;
  /** At the start of a line. */
  note: RegExp;
  /** The sign has other uses too: then each note must have exactly one mark, in order. */
  strict: boolean;
}

/** "m²" and "km²" are units, not marks. */
const FORMS: readonly Form[] = [
  { mark: /\[(\d{1,3})\]/g, note: /^\[(\d{1,3})\](?=:?\s+\S)/, strict: false },
  {
    mark: /(?<=\p{L}{3}|[.,;:”"’)»])([¹²³⁰⁴-⁹]{1,3})/gu,
    note: /^([¹²³⁰⁴-⁹]{1,3})(?=\s*\p{L})/u,
    strict: true,
  },
  { mark: /\((\d{1,2})\)/g, note: /^\((\d{1,2})\)(?=\s+\S)/, strict: true },
];
/** Ids of the notes that a text links itself. */
const NOTE_ID = /^fn(?:ref)?-/;
/** A quick test: most texts have no line that begins like a note. */
const MAYBE_NOTE = /^[[(¹²³⁰⁴-⁹]/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Blocks that may stand below the notes: a source, a signature. */
const MOST_BLOCKS_BELOW = 2;
/** The time to read a line grows with the square of its elements. */
const MOST_MARKS_IN_TEXT = 300;

/** A text that may hold marks, and whether a line begins with it. */
interface Candidate {
  text: Text;
  startsLine: boolean;
}

/** A mark or the number of a note. */
interface Sign {
  text: Text;
  start: number;
  end: number;
  number: string;
}

/** Link each note that is defined once with its marks. */
export function seedNotes() {
  return (tree: Root): void => {
    const blocks = tree.children.map((node) => collectTexts(node));
    if (!blocks.flat().some(({ text, startsLine }) => startsLine && MAYBE_NOTE.test(text.value))) return;
    // Markdown says itself which its notes are.
    if (hasNotes(tree)) return;
    for (const form of FORMS) {
      const links = linkSigns(blocks, form);
      if (links.size === 0) continue;
      replaceInTexts(tree, (text) => links.get(text) ?? []);
      return;
    }
  };
}

/** @returns for each text its signs, with the links that replace them */
function linkSigns(blocks: readonly (readonly Candidate[])[], form: Form): Map<Text, Replacement[]> {
  const { marks, notes } = matchSigns(blocks, form);
  const numbers = new Set(marks.map(({ number }) => number));
  const seen = new Set<string>();
  const links = new Map<Text, Replacement[]>();
  const addLink = ({ text, start, end, number }: Sign, own: string, other: string) => {
    const id = `${own}-${number}`;
    const attributes = { href: `#${other}-${number}`, id: seen.has(id) ? undefined : id };
    seen.add(id);
    const node = textElement('a', [{ type: 'text', value: text.value.slice(start, end) }], attributes);
    const replacements = links.get(text) ?? [];
    replacements.push({ start, end, node });
    links.set(text, replacements);
  };
  const defined = new Set(notes.map(({ number }) => number).filter((number) => numbers.has(number)));
  for (const mark of marks) if (defined.has(mark.number)) addLink(mark, 'fnref', 'fn');
  for (const note of notes) if (defined.has(note.number)) addLink(note, 'fn', 'fnref');
  return links;
}

/** @returns the signs of one form; none if they are not notes for certain */
function matchSigns(blocks: readonly (readonly Candidate[])[], form: Form) {
  const none = { marks: [], notes: [] };
  const found = blocks.map((texts) =>
    texts.flatMap(({ text, startsLine }) =>
      startsLine && form.note.test(text.value) ? findSigns(text, form.note) : [],
    ),
  );
  const first = found.findIndex(({ length }) => length > 0);
  const below = found.slice(first).filter(({ length }) => length === 0).length;
  const notes = found.flat();
  const countUp = notes.every(({ number }, at) => Number(number) === at + 1);
  if (first < 1 || below > MOST_BLOCKS_BELOW || !countUp) return none;
  const inBlocks = blocks
    .slice(0, first)
    .flat()
    .map(({ text }) => findSigns(text, form.mark));
  if (inBlocks.some(({ length }) => length > MOST_MARKS_IN_TEXT)) return none;
  const marks = inBlocks.flat();
  const isInOrder = marks.map(({ number }) => number).join() === notes.map(({ number }) => number).join();
  return form.strict && !isInOrder ? none : { marks, notes };
}

function findSigns(text: Text, pattern: RegExp): Sign[] {
  const matches = pattern.global ? [...text.value.matchAll(pattern)] : [pattern.exec(text.value)];
  return matches.flatMap((match) => {
    if (!match) return [];
    const number = (match[1] ?? '').replace(/[¹²³⁰⁴-⁹]/g, (digit) => `${RAISED_DIGITS.indexOf(digit)}`);
    return [{ text, start: match.index, end: match.index + match[0].length, number: `${Number(number)}` }];
  });
}

function collectTexts(node: Nodes, texts: Candidate[] = []): Candidate[] {
  if (!('children' in node) || node.type === 'link' || node.type === 'heading') return texts;
  for (const [at, child] of node.children.entries()) {
    if (child.type !== 'text') collectTexts(child, texts);
    else texts.push({ text: child, startsLine: at === 0 || node.children[at - 1]?.type === 'break' });
  }
  return texts;
}

function hasNotes(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
    found = NOTE_ID.test(readAnchorId(node));
    return found ? EXIT : undefined;
  });
  return found;
}
