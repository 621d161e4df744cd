// Addresses in sitemaps and feeds: `<loc>`, `<link href>` of Atom, `<link>` of RSS.
import { type Linked, linksOf, NO_IDS } from './link.ts';

const TEXT = /<(?:loc|link|uri|icon|logo|image:loc)>\s*(?:<!\[CDATA\[)?([^<\]]*)/g;
const ATTRIBUTE =
  /<(?:link|enclosure|\w+:link|category|content)\s[^>]*?\b(?:href|url|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXml(xml: string): Linked {
  const urls = [TEXT, ATTRIBUTE].flatMap((pattern) =>
    Array.from(xml.matchAll(pattern), ([, a, b]) => unescapeXml(a ?? b ?? '')),
  );
  return { links: linksOf(urls.filter(Boolean), 'named'), ids: NO_IDS };
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string, decimal: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
