// The files of a built folder that hold addresses, and how each kind is read. To have another kind checked, add it here.
import type { Linked } from './link.ts';
import { readCss } from './read-css.ts';
import { readJson } from './read-json.ts';
import { readMarkdown, readRobots } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readXml } from './read-xml.ts';

const readers: readonly (readonly [name: RegExp, read: (text: string) => Linked])[] = [
  [/\.html?$/, readPage],
  [/\.css$/, readCss],
  [/\.svg$/, readSvg],
  [/\.(?:xml|rss|atom)$/, readXml],
  [/\.(?:json|webmanifest)$/, readJson],
  [/(?:^|\/)robots\.txt$/, readRobots],
  [/\.md$|(?:^|\/)llms(?:-full)?\.txt$/, readMarkdown],
];

/** @returns how the file is read; `undefined` if it holds no address */
export function readerFor(path: string): ((text: string) => Linked) | undefined {
  return readers.find(([name]) => name.test(path))?.[1];
}

function readSvg(text: string): Linked {
  const { links, ids } = readPage(text);
  return { links, ids };
}
