import { restoreStroke } from '../fold.ts';
import type { Hit } from './backend.ts';
import { headingAbove } from './heading-above.ts';
import type { Lexicon } from './lexicon.ts';
import { passageOf } from './passage.ts';
import { bestGrade } from './rank.ts';
import type { Ranked } from './ranking.ts';

/** @param root - the site's root, relative to the page that asks */
export async function toHit(
  { candidate, answer, engine, query }: Ranked,
  lexicon: Lexicon,
  root: string,
): Promise<Hit> {
  const document = await engine.open(candidate.found);
  const { url, meta, filters } = document.fragment;
  const places =
    answer.readings.length > 0
      ? (
          candidate.grade ??
          bestGrade(document, answer.readings, { lexicon, hasStems: engine.hasStems }, query.isTyping)
        ).places
      : [];
  const passage = passageOf(document, places);
  const heading = headingAbove(document, places);
  return {
    url: root + url.replace(/^\/+/, ''),
    title: restoreStroke(meta['title'] ?? ''),
    date: meta['date'] ?? '',
    section: restoreStroke(filters?.['section']?.[0] ?? ''),
    ...(heading && { heading }),
    lang: engine.lang,
    passage,
    excerpt: passage.map(({ text }) => text).join(''),
  };
}
