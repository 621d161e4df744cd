import { type FileLinks, linksOnly, matchAddresses } from './file-links.ts';

const SITEMAP = /^Sitemap:\s*(\S+)/dgim;

/** @param text - of robots.txt: `Sitemap: a.xml` */
export function readRobots(text: string): FileLinks {
  return linksOnly(text, 'named', matchAddresses(text, SITEMAP));
}
