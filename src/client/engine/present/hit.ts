import { restoreStroke } from '../../../shared/diacritics.ts';
import type { Hit } from '../../lib/backend.ts';
import type { Yielder } from '../../lib/yield-to-main.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { bestGrade } from '../rank/rank.ts';
import type { Ranked } from '../rank/ranking.ts';
import { headingAbove } from './heading-above.ts';
import { passageOf } from './passage.ts';

/** @param root - the site's root, relative to the page that asks */
export async function toHit(
  { candidate, answer, engine, query }: Ranked,
  lexicon: Lexicon,
  root: string,
  yieldIfDue: Yielder,
): Promise<Hit> {
  const document = await engine.open(candidate.found);
  const { url, meta, filters } = document.fragment;
  const place = { lexicon, hasStems: engine.hasStems };
  const { places } =
    candidate.grade ?? (await bestGrade(document, answer.readings, place, query.isTyping, yieldIfDue));
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
