// The subjects of a saved page, as its data say.
import type { Element } from 'hast';
import { collapseSpace, elementText } from '../element-text.ts';
import type { LinkedData } from './linked-data.ts';
import type { FindMetas } from './metas.ts';

const METAS = ['article:tag', 'news_keywords', 'keywords', 'citation_keywords', 'dc.subject', 'parsely-tags'];
/** In characters. */
const LONGEST_TAG = 60;
/** Sites that stuff their keywords name more. */
const MOST_TAGS = 20;

/** @param elements - all of the page */
export function readPageTags(
  elements: readonly Element[],
  { keywords }: LinkedData,
  findMetas: FindMetas,
): string[] | undefined {
  const linked = elements
    .filter(({ tagName, properties }) => tagName === 'a' && [properties['rel']].flat().includes('tag'))
    .slice(0, MOST_TAGS + 1)
    .map((element) => elementText(element));
  for (const found of [linked, findMetas('article:tag'), keywords, findMetas(...METAS)]) {
    const tags = [...new Set(found.flatMap(splitTags))];
    if (tags.length > 0 && tags.length <= MOST_TAGS) return tags;
  }
  return undefined;
}

function splitTags(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((tag) => collapseSpace(tag).trim().replace(/^#/, ''))
    .filter((tag) => tag !== '' && tag.length <= LONGEST_TAG);
}
