// Keys by which other programs name a metadata field, and which of them their heads begin with.
import { type FieldName, fields } from '../../../shared/fields.ts';
import { keyMeaning } from '../head/values.ts';
import { isPublicationKey } from './publication.ts';
import { joinWords } from './publication-words.ts';

/**
 * Without marks between words, in small letters; of several in one head the first that is of use counts. A field that is
 * missing here is called by its own name.
 */
const KEYS: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  title: ['title', 'headline'],
  description: ['description', 'summary', 'excerpt', 'abstract', 'teaser', 'lead', 'desc'],
  lang: ['lang', 'language', 'locale'],
  date: [
    ...[
      'date',
      'pubdate',
      'datepublished',
      'publishdate',
      'published',
      'publishedat',
      'publishedon',
      'publishedtime',
    ],
    ...[
      'publicationdate',
      'issued',
      'posted',
      'created',
      'createdat',
      'datecreated',
      'creationdate',
      'datetime',
    ],
    ...['updated', 'updatedat', 'lastmod', 'lastmodified', 'modified', 'datemodified', 'lastupdated'],
  ],
  number: ['number', 'documentnumber', 'docnumber', 'sohieu', 'sốhiệu'],
  slug: ['slug', 'permalink', 'url', 'path'],
  authors: ['authors', 'author', 'by', 'byline', 'creator', 'writer'],
  tags: ['tags', 'tag', 'categories', 'category', 'keywords', 'keyword', 'topics', 'subjects', 'filetags'],
};
const FIELDS = new Map(
  (Object.keys(fields) as FieldName[]).flatMap((field) =>
    listKeys(field).map((key) => [key, field] as const),
  ),
);
const ALIASES = ['aliases', 'alias'];
/** Keys of other meanings that show a block of lines to be a head. */
const OTHERS = new Set([
  ...[
    'layout',
    'type',
    'weight',
    'order',
    'image',
    'cover',
    'toc',
    'id',
    ...ALIASES,
    'comments',
    'template',
    'lines',
  ],
  ...['encoding', 'thumbnail', 'cssclass', 'cssclasses', 'sidebarposition', 'guid', 'permalink'],
]);

function listKeys(field: FieldName): readonly string[] {
  return KEYS[field] ?? [joinWords(field)];
}

/** @returns the field, and how early the key is asked for it */
export function findField(key: string): { field: FieldName; rank: number } | undefined {
  const name = joinWords(key);
  const field = FIELDS.get(name);
  if (field) return { field, rank: listKeys(field).indexOf(name) };
  const meaning = keyMeaning(key.toLowerCase());
  return meaning && meaning !== 'origin' ? { field: meaning, rank: listKeys(meaning).length } : undefined;
}

/** Whether the key holds other names of the document, by which wiki links call it. */
export function isAliasKey(key: string): boolean {
  return ALIASES.includes(joinWords(key));
}

/** Whether heads of Markdown have this key. */
export function isHeadKey(key: string): boolean {
  return FIELDS.has(joinWords(key)) || OTHERS.has(joinWords(key)) || isPublicationKey(key);
}
