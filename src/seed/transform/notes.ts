// Notes at the end of a text and their marks in it lead to each other: "… của làng[1]." and below "[1] Theo gia phả.";
// so with "(1)" and "¹". Every sign stays as it was written.
import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { textElement } from '../mdast/jsx.ts';

interface Form {
  mark: RegExp;
  /** At the start of a line. */
  note: RegExp;
  /** The sign is used for other things too: then all notes must have one mark each, in order. */
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
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What may stand below the notes: a source, a signature. */
const MOST_BELOW = 2;
/** Reading a line takes time by the square of its elements. */
const MOST_MARKS = 300;

interface Place {
  text: Text;
  start: number;
  end: number;
  number: string;
}

/** Link each note that is defined once with its marks. */
export function seedNotes() {
  return (tree: Root): void => {
    // Markdown has told already which its notes are.
    if (hasIds(tree)) return;
    const texts = tree.children.map((node) => textsIn(node));
    for (const form of FORMS) {
      const found = notesOf(texts, form);
      if (found.length === 0) continue;
      const places = new Map<Text, [Place, MdxJsxTextElement][]>();
      for (const [place, element] of found) {
        places.set(place.text, [...(places.get(place.text) ?? []), [place, element]]);
      }
      put(tree, places);
      return;
    }
  };
}

/** @returns the places of marks and notes, each with the link that takes it */
function notesOf(texts: readonly (readonly [Text, boolean][])[], form: Form): [Place, MdxJsxTextElement][] {
  const notes = texts.map((list) =>
    list.flatMap(([text, starts]) => (starts && form.note.test(text.value) ? placesIn(text, form.note) : [])),
  );
  const first = notes.findIndex((places) => places.length > 0);
  const below = notes.slice(first).filter((places) => places.length === 0).length;
  const all = notes.flat();
  const countUp = all.every(({ number }, at) => Number(number) === at + 1);
  if (first < 1 || below > MOST_BELOW || !countUp) return [];
  const inText = texts.slice(0, first).flat();
  const marks = inText.map(([text]) => placesIn(text, form.mark));
  if (marks.some(({ length }) => length > MOST_MARKS)) return [];
  const used = marks.flat().map(({ number }) => number);
  if (form.strict && used.join() !== all.map(({ number }) => number).join()) return [];
  const known = new Set(all.map(({ number }) => number).filter((number) => used.includes(number)));
  const seen = new Set<string>();
  return [...marks.flat(), ...all].flatMap((place, at): [Place, MdxJsxTextElement][] => {
    if (!known.has(place.number)) return [];
    const [own, other] = at < used.length ? ['fnref', 'fn'] : ['fn', 'fnref'];
    const id = `${own}-${place.number}`;
    const value = place.text.value.slice(place.start, place.end);
    const attributes = { href: `#${other}-${place.number}`, id: seen.has(id) ? undefined : id };
    seen.add(id);
    return [[place, textElement('a', [{ type: 'text', value }], attributes)]];
  });
}

function placesIn(text: Text, pattern: RegExp): Place[] {
  const matches = pattern.global ? [...text.value.matchAll(pattern)] : [pattern.exec(text.value)];
  return matches.flatMap((match) => {
    if (!match) return [];
    const number = [...(match[1] ?? '')].map((sign) => (RAISED.includes(sign) ? RAISED.indexOf(sign) : sign));
    const end = match.index + match[0].length;
    return [{ text, start: match.index, end, number: String(Number(number.join(''))) }];
  });
}

/** The texts in a node that marks may stand in, and whether a line begins with each. */
function textsIn(node: Nodes, found: [Text, boolean][] = []): [Text, boolean][] {
  if (!('children' in node) || node.type === 'link' || node.type === 'heading') return found;
  for (const [at, child] of node.children.entries()) {
    if (child.type === 'text') found.push([child, at === 0 || node.children[at - 1]?.type === 'break']);
    else textsIn(child, found);
  }
  return found;
}

function put(parent: Parents, places: ReadonlyMap<Text, [Place, MdxJsxTextElement][]>): void {
  for (const child of parent.children) if ('children' in child) put(child, places);
  const children = parent.children.flatMap((child): Nodes[] => {
    const own = child.type === 'text' ? places.get(child) : undefined;
    return own && child.type === 'text' ? pieces(child, own) : [child];
  });
  parent.children = children as typeof parent.children;
}

function pieces({ value }: Text, places: readonly [Place, MdxJsxTextElement][]): PhrasingContent[] {
  let end = 0;
  const result: PhrasingContent[] = [];
  for (const [place, element] of places) {
    if (place.start > end) result.push({ type: 'text', value: value.slice(end, place.start) });
    result.push(element);
    end = place.end;
  }
  if (end < value.length) result.push({ type: 'text', value: value.slice(end) });
  return result;
}

function hasIds(node: Nodes): boolean {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'id')) return true;
  }
  return 'children' in node && node.children.some((child) => hasIds(child));
}
