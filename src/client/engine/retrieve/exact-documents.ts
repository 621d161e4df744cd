// The documents that have what was typed: all words in a row, with the marks that were typed. They come first in every order,
// and counts speak of them, so the index answers for all of them and no text is read.
import type { Word } from '../../../shared/letters/word.ts';
import { indexSpellings } from '../query/index-spellings.ts';
import { joinWords } from '../query/join-words.ts';
import { listRows, type Row } from '../query/list-rows.ts';
import type { Query } from '../query/parse-query.ts';
import { MOST_COMPLETIONS, PHRASE_BUDGET } from '../rank/weights.ts';
import { areWordsKnown } from './known-words.ts';
import { phraseCost } from './phrase-cost.ts';
import type { SearchContext } from './search-context.ts';
import type { FoundDocument, Marks } from './term-index.ts';

/** A phrase of the index that documents have. */
interface Phrase {
  text: string;
  marks: Marks;
}

export interface ExactDocuments {
  found: readonly FoundDocument[];
  ids: ReadonlySet<string>;
  /** Number of documents, including those that are not held. */
  total: number;
  /** The phrases that find just these documents; missing if more than a phrase decides. */
  phrases?: readonly Phrase[];
}

const NONE: ExactDocuments = { found: [], ids: new Set(), total: 0 };

/** @param isExcluded - whether a document must not be found, by its id */
export async function findExactDocuments(
  query: Query,
  context: SearchContext,
  isExcluded: (id: string) => boolean,
): Promise<ExactDocuments> {
  const { excluded, isTyping } = query;
  const rows = listRows(query);
  if (rows.length === 0) return NONE;
  const whole = await Promise.all(rows.map((row) => findRow(row, context)));
  const last = rows.at(-1);
  // Nothing is that word yet: it is the beginning of one.
  if (isTyping && last && whole.at(-1)?.total === 0) whole[whole.length - 1] = await findBegun(last, context);
  if (whole.length === 1 && excluded.length === 0) return whole[0] ?? NONE;
  const found = (whole[0]?.found ?? []).filter(
    ({ id }) => !isExcluded(id) && whole.every(({ ids }) => ids.has(id)),
  );
  return { found, ids: readIds(found), total: found.length };
}

async function findRow(row: Row, context: SearchContext): Promise<ExactDocuments> {
  const marked = row.words.filter(({ form, bare }) => form !== bare);
  const ask = (marks: Marks) =>
    findPhrases(
      indexSpellings(row).map((text) => ({ text, marks })),
      context,
    );
  const isAnyDear = phraseCost(row.words, 'any', context) >= PHRASE_BUDGET;
  if (marked.length === 0) return isAnyDear ? findWordsInRow(row, context) : ask('any');
  const isShort = row.words.some(context.lexicon.lacksUsualMarks);
  const exact = isShort && !isAnyDear ? undefined : await ask('exact');
  if (isAnyDear || (exact && exact.total > 0) || marked.length === row.words.length) return exact ?? NONE;
  const isKnown = await areWordsKnown(row.words, false, context);
  return isKnown ? requireMarked(await ask('any'), marked, context) : NONE;
}

/** Where the phrase is too expensive to ask for, the answer for the words tells which documents have them in a row. */
async function findWordsInRow({ text, words }: Row, { unlimited }: SearchContext): Promise<ExactDocuments> {
  const found = (await unlimited.words(text)).filter(({ run }) => run >= words.length);
  return { found, ids: readIds(found), total: found.length };
}

/** "da nẵng": marks count where they were typed, and say nothing where they were not. */
async function requireMarked(
  { found: all }: ExactDocuments,
  marked: readonly Word[],
  { index }: SearchContext,
): Promise<ExactDocuments> {
  const having = await Promise.all(
    marked.map(async (word) => {
      const spellings = indexSpellings({ text: word.form, words: [word] });
      return readIds((await Promise.all(spellings.map((text) => index.phrase(text, 'exact')))).flat());
    }),
  );
  const found = all.filter(({ id }) => having.every((ids) => ids.has(id)));
  return { found, ids: readIds(found), total: found.length };
}

/** Documents with the words in a row, the last of which goes on as words of the collection do. */
async function findBegun({ words }: Row, context: SearchContext): Promise<ExactDocuments> {
  const last = words.at(-1);
  if (!last) return NONE;
  const head = words.slice(0, -1);
  const isMarked = words.some(({ form, bare }) => form !== bare);
  const phrases = context.lexicon
    .completions(last, MOST_COMPLETIONS)
    .map((completion): Phrase & { cost: number } => {
      const all = [...head, completion];
      const marks = isMarked && !head.some(context.lexicon.lacksUsualMarks) ? 'exact' : 'any';
      return { text: joinWords(all), marks, cost: phraseCost(all, marks, context) };
    });
  return findPhrases(
    phrases.filter(({ cost }) => cost < PHRASE_BUDGET),
    context,
  );
}

/** Documents that have one of the phrases. */
async function findPhrases(phrases: readonly Phrase[], { index }: SearchContext): Promise<ExactDocuments> {
  const answers = await Promise.all(
    phrases.map(async ({ text, marks }) => ({
      phrase: { text, marks },
      found: await index.phrase(text, marks),
      total: await index.phraseTotal(text, marks),
    })),
  );
  const some = answers.filter(({ total }) => total > 0);
  const byId = new Map(
    some.flatMap(({ found }) => found.map((one): [string, FoundDocument] => [one.id, one])),
  );
  const found = [...byId.values()];
  // Few documents write one phrase in two ways: what is not held is counted for each of them.
  const unheld = some.reduce((sum, answer) => sum + answer.total - answer.found.length, 0);
  return {
    found,
    ids: new Set(byId.keys()),
    total: found.length + unheld,
    phrases: some.map(({ phrase }) => phrase),
  };
}

function readIds(found: readonly FoundDocument[]): Set<string> {
  return new Set(found.map(({ id }) => id));
}
