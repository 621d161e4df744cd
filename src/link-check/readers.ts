// Which files of a built folder hold addresses, and how each kind is read. To have another kind checked, add it here.
import type { FileLinks } from './file-links.ts';
import { readCss } from './read-css.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readRobots } from './read-robots.ts';
import { readXml } from './read-xml.ts';

type Reader = (text: string) => FileLinks;

const readers: readonly (readonly [path: RegExp, read: Reader])[] = [
  [/\.html?$/, readPage],
  [/\.css$/, readCss],
  [/\.svg$/, readSvg],
  [/\.(?:xml|rss|atom)$/, readXml],
  [/\.(?:json|webmanifest)$/, readJson],
  [/(?:^|\/)robots\.txt$/, readRobots],
  [/\.md$|(?:^|\/)llms(?:-full)?\.txt$/, readMarkdown],
];

/** @returns how the file is read; `undefined` if it holds no address */
export function findReader(path: string): Reader | undefined {
  return readers.find(([pattern]) => pattern.test(path))?.[1];
}

function readSvg(text: string): FileLinks {
  const { links, ids } = readPage(text);
  return { links, ids };
}
