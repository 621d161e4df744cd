// Attributes behind a heading, as Pandoc, kramdown and others write them: `## Trị mạt {#mat}`, `## A {: #a .b }`. They
// are not its words; the id is a place that links lead to.
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Attributes in braces, at the end. */
const ATTRIBUTES = /\{:?([^{}\n]{1,200})\}[ \t]*$/;
/** "#id", ".class", "key=value", `key="two words"`, and the "-" of Pandoc. */
const ATTRIBUTE = /^(?:#[^\s#.="'{}]+|\.[^\s#="'{}]+|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"']+)|-)$/;
const PART = /[^\s"'=]+=(?:"[^"]*"|'[^']*')|\S+/g;

/** Give headings the ids that their attributes state, and take the attributes off their words. */
export function placeHeadingIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    takeAttributes(heading);
    return 'skip';
  });
}

function takeAttributes(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text' || !last.value.includes('{')) return;
  const [written, inside = ''] = ATTRIBUTES.exec(last.value) ?? [];
  if (written === undefined) return;
  const parts = inside.trim().match(PART) ?? [];
  const isMark = parts.some((part) => /^[#.]/.test(part)) || parts.join() === '-';
  if (!isMark || !parts.every((part) => ATTRIBUTE.test(part))) return;
  last.value = last.value.slice(0, -written.length).trimEnd();
  if (last.value === '') heading.children.pop();
  const id = parts.find((part) => part.startsWith('#'))?.slice(1);
  if (id !== undefined) heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}
