// What to do with a query that no document has as it is: ask for its parts, and for what was meant if there is a slip in it.
import type { Word } from '../../../shared/word.ts';
import type { Found } from '../pagefind/term-index.ts';
import { correctionsOf, type Reading } from '../query/readings.ts';
import { costOf, DEAR } from './cost.ts';
import type { Gathered } from './gathered.ts';
import type { Place } from './place.ts';

/** Corrections that are tried, so many at a time; fewer where each loads a file of every part of the index. */
const CORRECTIONS = { most: 28, atOnce: 7, atOnceInParts: 2 } as const;
/** Documents with a word that is tried, in all: their places are loaded for it, some two megabytes. An index of one part has fewer. */
const LOADED = 400_000;
/** Words before a corrected one and behind it that are asked for with it, before all are. */
const AROUND = 2;
/** What all parts of a query may cost together, and all corrections. */
const ALL = 3 * DEAR;
/** What it costs to ask for words in any order, about. */
const ROWS = DEAR / 2;
/** Words in more documents than this share say nothing by themselves. */
const COMMON = 0.2;

/**
 * Pairs of neighbours and telling words: what a document has of a query that it does not have as it is.
 *
 * @returns which words no document has next to one of their neighbours, so that there may be a slip in them
 */
export async function gatherParts(
  { words }: Reading,
  place: Place,
  gathered: Gathered,
  isTyping: boolean,
): Promise<ReadonlySet<number>> {
  const { index, lexicon } = place;
  const complete = isTyping ? words.slice(0, -1) : words;
  const doubtful = new Set(words.keys());
  // One letter is the beginning of a word, and no slip.
  if (isTyping && words.at(-1)?.bare.length === 1) doubtful.delete(words.length - 1);
  const parts: { words: readonly Word[]; weight: number; pair?: number }[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    parts.push({ words: pair, weight: pair.reduce((sum, word) => sum + lexicon.weight(word), 0), pair: at });
  }
  if (isTyping && complete.length > 2) parts.push({ words: complete, weight: 3 });
  for (const word of complete) {
    const weight = lexicon.weight(word);
    if (lexicon.withLetters(word.bare) < lexicon.documents * COMMON) parts.push({ words: [word], weight });
  }
  const marksOf = (words: readonly Word[]) => (words.some(lexicon.isLazy) ? 'any' : 'exact');
  const priced = parts.map((part) => ({ ...part, cost: costOf(part.words, marksOf(part.words), place) }));
  let spent = 0;
  // Rare words first: they tell most. What is left out at the end is common, and so no slip.
  const answers = priced
    .sort((a, b) => a.cost - b.cost)
    .map(async ({ words, weight, pair, cost }) => {
      spent += cost;
      if (cost > DEAR || spent > ALL) return { weight, pair, found: undefined };
      const found = await index.phrase(textOf(words), marksOf(words));
      return { weight, pair, found };
    });
  for (const { weight, pair, found } of await Promise.all(answers)) {
    gathered.note(found ?? [], () => weight);
    if (pair === undefined || found?.length === 0) continue;
    doubtful.delete(pair);
    doubtful.delete(pair + 1);
  }
  // All that is left to go by are words that are everywhere: one of them says nothing, most of the query may.
  const known = words.filter(isKnown);
  const isMost = new Set(known).size > 1 && known.length * 2 >= words.length;
  if (gathered.size === 0 && isMost) gathered.note(await index.words(textOf(known)), () => 1);
  return doubtful;

  function isKnown({ bare }: Word): boolean {
    return lexicon.withLetters(bare) > 0;
  }
}

/** Readings with one slip put right that some document has as a phrase. */
export async function mend(
  { words }: Reading,
  doubtful: ReadonlySet<number>,
  place: Place,
  gathered: Gathered,
): Promise<Reading[]> {
  const { index, lexicon } = place;
  // Two words that no text has side by side are no slip if both are words.
  const isLikely = words.length > 2 || words.some(({ bare }) => lexicon.withLetters(bare) === 0);
  if (doubtful.size === 0 || !isLikely) return [];
  // What holds a word that no text has is in no text, whatever is done to the other words.
  const unknown = await unknownAmong(words, place);
  if (unknown.size > 1) return [];
  const slips = unknown.size === 1 ? unknown : doubtful;
  const tried = [...take(correctionsOf(words, slips, lexicon), CORRECTIONS.most)];
  const atOnce = place.parts > 1 ? CORRECTIONS.atOnceInParts : CORRECTIONS.atOnce;
  const found: Reading[] = [];
  let [spent, loaded] = [0, 0];
  for (let at = 0; at < tried.length && found.length === 0 && spent < ALL && loaded < LOADED; at += atOnce) {
    const some = tried.slice(at, at + atOnce);
    const answers = await Promise.all(some.map(ask));
    for (const answer of answers) gathered.note(answer, () => 6);
    found.push(...some.filter((_, number) => answers[number]?.length));
  }
  return found.slice(0, 4);

  /** The words around the corrected one are enough to refuse most corrections, and cheaper than all. */
  async function ask(reading: Reading): Promise<readonly Found[]> {
    const changed = reading.words.findIndex((word, at) => word !== words[at]);
    const word = reading.words[changed];
    loaded += word ? lexicon.share(word, 'any') * place.pages : 0;
    const around = reading.words.slice(Math.max(0, changed - AROUND), changed + AROUND + 1);
    const isPart = around.length < words.length;
    if (isPart && (await askFor(around)).length === 0) return [];
    return askFor(reading.words);
  }

  /**
   * Whatever the marks, or as they are if that costs too much. If that does, too: which of the likeliest documents that have
   * all of the words have them in a row.
   */
  async function askFor(words: readonly Word[]): Promise<readonly Found[]> {
    const marks = costOf(words, 'any', place) < DEAR ? 'any' : 'exact';
    const cost = costOf(words, marks, place);
    if (cost < DEAR) {
      spent += cost;
      return index.phrase(textOf(words), marks);
    }
    spent += ROWS;
    return (await index.words(textOf(words))).filter(({ run }) => run >= words.length);
  }
}

/** @returns places of the words that no text has */
async function unknownAmong(words: readonly Word[], { index, lexicon }: Place): Promise<ReadonlySet<number>> {
  const rare = [...words.entries()].filter(([, { bare }]) => lexicon.withLetters(bare) === 0);
  const found = await Promise.all(rare.map(([, { form }]) => index.phrase(form, 'any')));
  return new Set(rare.flatMap(([at], number) => (found[number]?.length === 0 ? [at] : [])));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}

function* take<T>(values: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}
