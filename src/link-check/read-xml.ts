// Addresses in sitemaps and feeds: `<loc>`, `<link href>` of Atom, `<link>` of RSS.
import { type FileLinks, linksOnly, matchAddresses } from './file-links.ts';

const TEXT = /<(?:loc|link|uri|icon|logo|image:loc)>\s*(?:<!\[CDATA\[)?([^<\]]*)/dg;
const ATTRIBUTE =
  /<(?:link|enclosure|\w+:link|category|content)\s[^>]*?\b(?:href|url|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/dg;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXml(xml: string): FileLinks {
  const addresses = [TEXT, ATTRIBUTE]
    .flatMap((pattern) => matchAddresses(xml, pattern))
    .map(({ url, offset }) => ({ url: unescapeXml(url), offset }));
  return linksOnly(
    xml,
    'named',
    addresses.filter(({ url }) => url),
  );
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string, decimal: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
