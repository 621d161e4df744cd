// Parts of a saved page, told apart by their element, their names and their links: what is the site's, and what is an
// article's although it may stand outside its element.
import type { Element, ElementContent, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { normalise } from '../../../decode/normalise.ts';
import { isIgnored } from '../element-names.ts';

/** "share-buttons", "related_news", "breadcrumb"; not "shared" */
const SITE_NAMES =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|banner|breadcrumbs?|clock|current-(?:date|time)|(?:date|time)-now|cookies?|consent|edit-?section|follow|login|logo|menu|nav|navbar|navigation|newsletter|paging|pagination|popular|popup|promo\w*|recommend\w*|related|search|share|sharing|sidebar|site-?sub|skip|social|sponsor\w*|subscribe|tags?|toolbar|topbar|trending|widget|lien-quan|chia-se|quang-cao|doc-nhieu|tin-moi|xem-them)(?:$|[\s_-])/i;
/** "comments", "comment-form", "disqus_thread" */
const COMMENT_NAMES = /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|binh-luan|y-kien)(?:$|[\s_-])/i;
/** "sapo", "post-meta", "author-name", "published-time", "photo-caption" */
const OWN_NAMES =
  /(?:^|[\s_-])(?:sapo|lead|lede|standfirst|dek|summary|excerpt|subtitle|subheadline|sub-title|chapo|headline|authors?|byline|writer|reporter|credits?|source|tac-gia|nguon|time|timestamp|date|datetime|publish(?:ed)?|updated|meta|category|kicker|chuyen-muc|caption|footnotes?|endnotes?|notes?|references?|correction)(?:$|[\s_-])/i;
const TIME_NAMES =
  /(?:^|[\s_-])(?:time|timestamp|date|datetime|dateline|publish(?:ed)?|posted(?:-on)?|ngay|thoi-gian)(?:$|[\s_-])/i;
const AUTHOR_NAMES = /(?:^|[\s_-])(?:authors?|byline|tac-gia)(?:$|[\s_-])/i;
const OWN_PROPERTIES = new Set(['author', 'datePublished', 'dateModified', 'description', 'headline']);
const SITE_ROLE = /^(?:navigation|search|complementary|contentinfo|alert|dialog)$/;
const NOTE = /(?:foot|end)notes?/;
/** In words; a section, a time and an author are shorter. */
const MAX_LINE_WORDS = 40;

/** Whether a part beside an article is the site's: navigation, lists of links, advertisements, comments. */
export function isSitePart(element: Element): boolean {
  if (isNote(element)) return false;
  const { tagName, properties } = element;
  if (isIgnored(element) || /^(?:aside|dialog|footer|form|nav)$/.test(tagName)) return true;
  if (SITE_ROLE.test(String(properties['role'] ?? ''))) return true;
  const names = readNames(element);
  return SITE_NAMES.test(names) || isComments(element) || (isLinkList(element) && !AUTHOR_NAMES.test(names));
}

/** Whether a part inside an article is the site's for certain: named so, and no more than links or a line; or comments. */
export function isSitePartInside(element: Element): boolean {
  const names = readNames(element);
  if (names === '' || isNote(element)) return false;
  if (isComments(element)) return element.tagName !== 'body';
  return SITE_NAMES.test(names) && (isLinkList(element) || isLine(element));
}

/** Whether an element is named as the time of an article: "post-date", "date-header", "thoi-gian"; not "update". */
export function isNamedTime(element: Element): boolean {
  return (
    TIME_NAMES.test(readNames(element)) && !/updat|modif|now|today|clock|current/i.test(readNames(element))
  );
}

/** Whether an element holds what readers wrote. */
export function isComments(element: Element): boolean {
  return (
    COMMENT_NAMES.test(readNames(element)) || /\bComment$/.test(String(element.properties['itemType'] ?? ''))
  );
}

/** Whether an element is named as a part of an article, and is no longer than such a part. */
export function isNamedPart(element: Element): boolean {
  const { tagName, properties } = element;
  const isMarked =
    tagName === 'time' ||
    OWN_NAMES.test(readNames(element)) ||
    [properties['rel']].flat().includes('author') ||
    [properties['itemProp']].flat().some((name) => OWN_PROPERTIES.has(String(name)));
  return isMarked && isLine(element) && !isSitePart(element);
}

/** `<aside role="doc-footnote">` */
export function isNote({ properties }: Element): boolean {
  return NOTE.test([properties['role'], properties['epub:type']].flat().join(' '));
}

/** Two words in neighbouring elements are two, whether or not there is a space between. */
export function countWords(tree: Nodes): number {
  let count = 0;
  visit(tree, (node) => {
    if (node.type === 'element' && isIgnored(node)) return SKIP;
    if (node.type === 'text' || node.type === 'raw') {
      count += normalise(node.value).split(/\s+/).filter(Boolean).length;
    }
    return undefined;
  });
  return count;
}

function isLine(element: ElementContent): boolean {
  return countWords(element) <= MAX_LINE_WORDS;
}

/** More than half of its words are links. */
function isLinkList(element: Element): boolean {
  let linked = 0;
  visit(element, 'element', (node) => {
    if (node.tagName !== 'a' || !('href' in node.properties)) return undefined;
    linked += countWords(node);
    return SKIP;
  });
  return linked > 0 && linked * 2 > countWords(element);
}

function readNames({ properties }: Element): string {
  return [properties['className'], properties['id']].flat().filter(Boolean).join(' ');
}
