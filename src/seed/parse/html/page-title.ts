// The title of a saved page: what its head calls it, without the names of the site, which stand before or behind it.
import type { Element } from 'hast';
import { alternatives } from '../../languages/alternatives.ts';
import { collapseSpace, elementText } from './element-text.ts';
import type { SiteNames } from './site-names.ts';

/** "Bông súng | Báo Đồng", "Báo Đồng: Bông súng" */
const SEPARATOR = /(?<!\s)\s+[|·•»«‹›–—-]{1,2}\s+|(?<!\s)\s*\|\s*|\s?(?<!:):+\s+/g;
/** "entry-title", "post-title", "headline" */
const HEADLINE_CLASS =
  /(?:^|[\s_-])(?:entry|post|article|news|story|detail)[_-]?(?:title|headline)(?:$|[\s_-])|(?:^|\s)headline(?:$|\s)/i;
/** "songnuoc.vn" */
const DOMAIN = /^(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,6}$/i;
/** "Microsoft Word - Kế hoạch.doc" */
const PROGRAM = /^Microsoft (?:Word|Excel|PowerPoint)\s+-\s+/i;
const FILE_ENDING = /\.(?:docx?|odt|rtf|xlsx?|pptx?|pdf|html?|txt)$/i;
const PLACEHOLDER = new RegExp(
  String.raw`^(?:${alternatives(({ headlines }) => headlines?.placeholders)})(?:[\s_-]?\(?\d{1,4}\)?)?$`,
  'iu',
);

/** The text of each is read, and elements nest. */
const MOST_HEADINGS = 50;

/**
 * @param called - what the head calls the page, the most reliable first
 * @param elements - all of the page
 */
export function readPageTitle(
  called: readonly (string | undefined)[],
  elements: readonly Element[],
  names: SiteNames,
): string | undefined {
  const titles = called
    .map((title) => cleanTitle(title ?? ''))
    .filter((title) => title && !PLACEHOLDER.test(title));
  const headings = elements
    .filter(isHeadline)
    .slice(0, MOST_HEADINGS)
    .map((element) => collapseSpace(elementText(element)).trim());
  for (const title of titles) {
    const parts = splitTitle(title);
    const named = headings.find(
      (heading) => heading !== '' && !names.has(heading) && isRun(parts, title, heading),
    );
    if (named !== undefined) return named;
  }
  const stripped = titles.map((title) => stripSite(title, names));
  return stripped.find((title) => !names.has(title)) ?? stripped[0];
}

function cleanTitle(title: string): string {
  const text = collapseSpace(title).trim();
  return PROGRAM.test(text) ? text.replace(PROGRAM, '').replace(FILE_ENDING, '') : text;
}

function isHeadline({ tagName, properties }: Element): boolean {
  if (/^h[1-3]$/.test(tagName) || [properties['itemProp']].flat().includes('headline')) return true;
  return HEADLINE_CLASS.test([properties['className']].flat().join(' '));
}

/** Places of the parts of a title between its separators, as indices from and to. */
type Parts = readonly (readonly [from: number, to: number])[];

function splitTitle(title: string): Parts {
  const parts: [number, number][] = [];
  let from = 0;
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    parts.push([from, index]);
    from = index + separator.length;
  }
  parts.push([from, title.length]);
  return parts;
}

/** Whether a heading is one or more neighbouring parts of the title, word for word. */
function isRun(parts: Parts, title: string, heading: string): boolean {
  const starts = parts.map(([from]) => from);
  const at = starts.find((from) => title.startsWith(heading, from));
  return at !== undefined && parts.some(([, to]) => to === at + heading.length);
}

/** A title from its first part that does not name the site, up to the next that does: "Bông súng - Báo Đồng - Tin mới". */
function stripSite(title: string, names: SiteNames): string {
  const parts = splitTitle(title);
  const own = parts.map(
    ([from, to]) => !names.has(title.slice(from, to)) && !DOMAIN.test(title.slice(from, to)),
  );
  const first = own.indexOf(true);
  const [from] = parts[first] ?? [];
  if (from === undefined) return title;
  const next = own.indexOf(false, first);
  return title.slice(from, parts[next < 0 ? parts.length - 1 : next - 1]?.[1]);
}
