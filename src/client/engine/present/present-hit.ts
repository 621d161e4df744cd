import type { Hit } from '../../lib/backend.ts';
import { runInSteps, type Yielder } from '../../lib/yield-to-main.ts';
import { findRuns } from '../match/find-runs.ts';
import { markingRule } from '../match/stem-rules.ts';
import { createWordMatcher } from '../match/word-matcher.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Result } from '../rank/result-set.ts';
import type { OpenedDocument } from '../retrieve/opened-document.ts';
import { cutExcerpt } from './excerpt.ts';
import { explainPlace } from './explain-place.ts';
import { headingAbove } from './heading-above.ts';

/** Options of one search that concern its hits. */
interface Presentation {
  /** The site's root, relative to the page that asks. */
  root: string;
  lexicon: Lexicon;
  isExplaining: boolean;
  yieldIfDue: Yielder;
}

export async function presentHit(result: Result, options: Presentation): Promise<Hit> {
  const { candidate, language } = result;
  const document = await language.open(candidate.found);
  const { url, meta, filters } = document;
  const positions = await findPositions(result, document, options);
  const passage = cutExcerpt(document, positions);
  const heading = headingAbove(document, positions);
  return {
    url: options.root + url.replace(/^\/+/, ''),
    title: meta['title'] ?? '',
    date: meta['date'] ?? '',
    section: filters['section']?.[0] ?? '',
    ...(heading && { heading }),
    lang: language.lang,
    isExact: candidate.isExact === true,
    passage,
    excerpt: passage.map(({ text }) => text).join(''),
    ...(options.isExplaining && { explanation: explainPlace(candidate) }),
  };
}

/** The words that the opened page marks, too. */
async function findPositions(
  { query, answer: { readings }, language }: Result,
  { words }: OpenedDocument,
  { lexicon: names, yieldIfDue }: Presentation,
): Promise<number[]> {
  const matchWord = createWordMatcher(markingRule(language.lang, language.hasStems));
  // A corrected reading stands for what was typed.
  const ordered = [...readings].sort((a, b) => Number(!a.corrected) - Number(!b.corrected));
  const steps = findRuns(words, { ...query, readings: ordered, names }, matchWord);
  const { runs } = await runInSteps(steps, yieldIfDue);
  return runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
