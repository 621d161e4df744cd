// Questions about what was meant, if a query is nowhere as it was typed.
import type { Word } from '../../../shared/letters/word.ts';
import { correctReading } from '../query/corrections.ts';
import { joinWords } from '../query/join-words.ts';
import type { Reading } from '../query/readings.ts';
import { CORRECTIONS, GUESS, PHRASE_BUDGET, TOTAL_BUDGET, WORDS_COST } from '../rank/weights.ts';
import type { CandidateSet } from './candidate-set.ts';
import { phraseCost } from './phrase-cost.ts';
import type { SearchContext } from './search-context.ts';
import type { FoundDocument } from './term-index.ts';

/**
 * @param doubtful - positions of words that may be mistyped
 * @returns readings with one word corrected that some document has as a phrase
 */
export async function retrieveCorrections(
  { words }: Reading,
  doubtful: ReadonlySet<number>,
  context: SearchContext,
  candidates: CandidateSet,
): Promise<Reading[]> {
  const { index, lexicon, shards, documents } = context;
  // Two words that no text has side by side are no mistake if both exist.
  const isLikely =
    words.length >= CORRECTIONS.leastWords ||
    words.some(({ bare }) => lexicon.documentsWithLetters(bare) === 0);
  if (doubtful.size === 0 || !isLikely) return [];
  // With a word that no text has, correcting another one finds nothing.
  const unknown = await findUnknownWords(words, context);
  if (unknown.size > 1) return [];
  const mistaken = unknown.size === 1 ? unknown : doubtful;
  const tried = [...takeFirst(correctReading(words, mistaken, lexicon), CORRECTIONS.most)];
  const atOnce = shards > 1 ? CORRECTIONS.atOnceInShards : CORRECTIONS.atOnce;
  const found: Reading[] = [];
  let [spent, loaded] = [0, 0];
  const isAffordable = () => spent < TOTAL_BUDGET && loaded < CORRECTIONS.documents;
  for (let at = 0; at < tried.length && found.length === 0 && isAffordable(); at += atOnce) {
    const some = tried.slice(at, at + atOnce);
    const answers = await Promise.all(some.map(tryCorrection));
    for (const [number, reading] of some.entries()) {
      const answer = answers[number] ?? [];
      candidates.add(answer, { stage: 'correction', text: reading.text, guess: GUESS.correction });
      if (answer.length > 0) found.push(reading);
    }
  }
  return found.slice(0, CORRECTIONS.used);

  /** The words around the corrected one rule out most corrections, and cost less than all words. */
  async function tryCorrection(reading: Reading): Promise<readonly FoundDocument[]> {
    const changed = reading.words.findIndex((word, at) => word !== words[at]);
    const word = reading.words[changed];
    loaded += word ? lexicon.documentShare(word, 'any') * documents : 0;
    const { around } = CORRECTIONS;
    const nearby = reading.words.slice(Math.max(0, changed - around), changed + around + 1);
    if (nearby.length < words.length && (await findPhrase(nearby)).length === 0) return [];
    return findPhrase(reading.words);
  }

  /**
   * With any marks, or with exact ones if that costs too much. If both do: those of the likeliest documents with all words
   * that have them in a row.
   */
  async function findPhrase(words: readonly Word[]): Promise<readonly FoundDocument[]> {
    const marks = phraseCost(words, 'any', context) < PHRASE_BUDGET ? 'any' : 'exact';
    const cost = phraseCost(words, marks, context);
    if (cost < PHRASE_BUDGET) {
      spent += cost;
      return index.phrase(joinWords(words), marks);
    }
    spent += WORDS_COST;
    return (await index.words(joinWords(words))).filter(({ run }) => run >= words.length);
  }
}

/** @returns positions of the words that no text has */
async function findUnknownWords(
  words: readonly Word[],
  { index, lexicon }: SearchContext,
): Promise<ReadonlySet<number>> {
  const rare = [...words.entries()].filter(([, { bare }]) => lexicon.documentsWithLetters(bare) === 0);
  const found = await Promise.all(rare.map(([, { form }]) => index.phrase(form, 'any')));
  return new Set(rare.flatMap(([at], number) => (found[number]?.length === 0 ? [at] : [])));
}

function* takeFirst<T>(values: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}
