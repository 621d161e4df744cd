// Lists as other programs write them: as a list, as one text with commas, as a list of groups with a name in each.
import { isSyllable } from '../../decode/syllable.ts';
import { readPersonNames } from '../../metadata/sentence/person-names.ts';

/** Keys of a group that name what it is about. */
const NAMES = ['name', 'title', 'label', 'display_name', 'fullname', 'literal', 'value', 'tag', 'slug'];
/** `Nguyễn An <an@example.vn>` */
const ADDRESS = /(?<!\s)\s*<[^<>]*>\s*$/;
/** "jekyll update", "lua-gao mua-vu": words that a program keeps apart by blanks. */
const BARE_WORD = /^#?[a-z0-9][a-z0-9_/-]*$/;

/** @returns the names; empty if there is none */
export function readNames(value: unknown): string[] {
  const names = flatten(value).flatMap((text) => {
    const bare = text.replace(ADDRESS, '');
    const people = readPersonNames(bare);
    return people.length > 0 ? people : splitItems(bare);
  });
  return [...new Set(names)];
}

/** @returns the subjects; empty if there is none */
export function readSubjects(value: unknown): string[] {
  const isList = Array.isArray(value);
  const items = flatten(value).flatMap((text) => (isList ? [text] : splitSubjects(text)));
  return [...new Set(items.map((item) => item.replace(/^#+(?=\S)/, '').trim()).filter(Boolean))];
}

/** @returns the texts of a list, or what stands between the commas of a text; empty if there is none */
export function readItems(value: unknown): string[] {
  const items = flatten(value);
  return [...new Set(Array.isArray(value) ? items : items.flatMap(splitItems))];
}

/** The texts of a value, in order. */
function flatten(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value === 'object' && value !== null) return nameGroup(value as Record<string, unknown>);
  const text = String(value ?? '').trim();
  return text === '' ? [] : [text];
}

/** @example nameGroup({name: 'An', url: '/an'}) // => ['An'] */
function nameGroup(group: Readonly<Record<string, unknown>>): string[] {
  const key = NAMES.find((name) => typeof group[name] === 'string');
  if (key !== undefined) return flatten(group[key]);
  const parts = ['given', 'first', 'family', 'last'].flatMap((part) => group[part] ?? []);
  return parts.length > 0 ? [parts.join(' ')] : [];
}

function splitSubjects(text: string): string[] {
  const items = splitItems(text);
  if (items.length > 1) return items;
  const words = text.split(/\s+/);
  const areTags = words.every((word) => word.startsWith('#'));
  const areBare = words.every((word) => BARE_WORD.test(word)) && !words.every(isSyllable);
  return areTags || areBare ? words : items;
}

function splitItems(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((item) => item.trim())
    .filter(Boolean);
}
