// Addresses in llms.txt, robots.txt and the plain text beside a page: `[name](a.html)`, `[1]: a.html`, `Sitemap: a.xml`.
import { type Linked, linksOf, NO_IDS } from './link.ts';

/** What stands in it is shown to the letter. */
const CODE = /^(`{3,}|~{3,}).*?^\1|(?<!\\)(`+)(?!`).*?(?<!`)\2(?!`)/gms;
/** What is said of a document is YAML. */
const FRONT_MATTER = /^---\n.*?\n---\n/s;
/** These marks belong to the text. */
const ESCAPED = /\\[[\]]/g;
/** A name may hold one pair of brackets, such as those of a picture. */
const INLINE = /\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s*(?:<([^>\n]*)>|([^\s)]+))/g;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]+)/gm;
const SITEMAP = /^Sitemap:\s*(\S+)/gim;

export function readMarkdown(text: string): Linked {
  const plain = text.replace(FRONT_MATTER, '').replace(CODE, '').replace(ESCAPED, '');
  const urls = [INLINE, DEFINITION].flatMap((pattern) =>
    Array.from(plain.matchAll(pattern), ([, a, b]) => a ?? b ?? ''),
  );
  return { links: linksOf(urls, 'followed'), ids: NO_IDS };
}

export function readRobots(text: string): Linked {
  return {
    links: linksOf(
      Array.from(text.matchAll(SITEMAP), ([, url = '']) => url),
      'named',
    ),
    ids: NO_IDS,
  };
}
