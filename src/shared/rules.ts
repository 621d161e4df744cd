// The rules by which a field is inferred from a text. A page names the rule of each such field; the words for them are the
// interface's `rule.…`, and one that is missing there is a type error. Names are permanent.

export const rules = [
  'adoption',
  'byline',
  'checksum',
  'crawl-prefix',
  'crawl-prefix+opening-words',
  'date-line',
  'document-kind',
  'file-name',
  'first-clause',
  'first-paragraph',
  'folder-name',
  'headline',
  'letterhead',
  'letters',
  'line-below-shared',
  'opening-words',
  'opening-words+text',
  'place-and-date',
  'site-default',
  'stated',
  'statistics',
  'title',
] as const;

export type Rule = (typeof rules)[number];
