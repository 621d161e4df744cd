// The elements that a page may hold, with their attributes and the values of these. Everything else is refused.
import { PAGE_IDS } from '../shared/anchor-id.ts';
import { isSafeUrl } from '../shared/safe-url.ts';

type Check = (value: string) => boolean;

const anyText: Check = () => true;
const isCount: Check = (value) => /^\d{1,9}$/.test(value);
/** Letters, digits and hyphens, and no id of the page around the text. */
const isPlace: Check = (value) =>
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(value) && !PAGE_IDS.includes(value);
const isSide: Check = (value) => /^(?:left|center|right)$/.test(value);
/** BCP 47 */
const isLanguage: Check = (value) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value);
/** Parts of a document that are set apart: by-lines, licences, and the letterhead of an official document with its parts. */
const isPart: Check = (value) => PARTS.has(value);
const PARTS: ReadonlySet<string> = new Set([
  ...[
    'byline',
    'licence',
    'letterhead',
    'imprint',
    'issuer',
    'national',
    'document-number',
    'place',
    'subject',
  ],
]);
const cell = { colspan: isCount, rowspan: isCount, align: isSide };

const ELEMENTS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  p: {},
  br: {},
  h2: {},
  h3: {},
  h4: {},
  h5: {},
  h6: {},
  hr: {},
  blockquote: {},
  div: { class: isPart, lang: isLanguage, id: isPlace },
  ol: { start: isCount, type: (value) => /^[1aAiI]$/.test(value) },
  ul: { class: (value) => value === 'as-written' },
  li: { id: isPlace },
  dl: {},
  dt: {},
  dd: {},
  table: {},
  caption: {},
  thead: {},
  tbody: {},
  tfoot: {},
  tr: {},
  th: cell,
  td: cell,
  pre: {},
  code: { class: (value) => /^language-\S+$/.test(value) },
  figure: {},
  figcaption: {},
  em: {},
  strong: {},
  del: {},
  small: {},
  sub: {},
  sup: {},
  a: { href: isSafeUrl, title: anyText, id: isPlace },
};

/** Phrasing elements. */
export const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'code', 'del', 'em', 'small', 'strong', 'sub', 'sup'],
]);

/** @throws Error if a page may not hold such an element */
export function checkElement(name: string): void {
  if (!Object.hasOwn(ELEMENTS, name)) throw new Error(`Unexpected element \`${name}\`, expected ${known}`);
}

/** @throws Error if the element may not carry this */
export function checkAttribute(element: string, name: string, value: unknown): void {
  const checks = ELEMENTS[element] ?? {};
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (typeof value !== 'string' || !check) {
    throw new Error(`Unexpected attribute \`${name}\` of \`${element}\``);
  }
  if (!check(value)) throw new Error(`Unexpected value \`${value}\` of \`${name}\` of \`${element}\``);
}

const known = Object.keys(ELEMENTS)
  .map((name) => `\`${name}\``)
  .join(', ');
