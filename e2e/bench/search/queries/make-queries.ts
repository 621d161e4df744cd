// Queries with known answers from any folder of texts, so that overfitting to one set of queries shows on another.
import { writeFileSync } from 'node:fs';
import { type Collection, findHolders, readCollection, type Text } from './collection.ts';
import { pickPhrase } from './pick-phrase.ts';
import { type Kind, queryKinds } from './query-kinds.ts';
import { createRandom, type Random, shuffle } from './random.ts';
import type { Query } from './read-queries.ts';
import { splitWords } from './words.ts';

/** A query with more answers says little about a search. */
const FEW = 8;
/** Phrases to try in each text. */
const TRIES = 20;

interface Options {
  docs: string;
  out: string;
  /** Queries of each kind. */
  count: number;
  seed: number;
}

/** @returns a sentence about the written file */
export function makeQueries({ docs, out, count, seed }: Options): string {
  const collection = readCollection(docs);
  const queries = queryKinds.flatMap((kind, index) => {
    // Each kind has its own random numbers, so that an added kind leaves the others unchanged.
    const random = createRandom(seed * 1000 + index);
    const queries = pickQueries(kind, collection, count, random);
    // All kinds have the same weight in the mean, and the few marked words of English texts are no sample.
    return queries.length < count / 4 ? [] : queries;
  });
  // The same words may come up twice; rankings are kept by query.
  const unique = [...new Map(queries.map((query) => [query.query, query])).values()];
  if (unique.length === 0) throw new Error(`Cannot make queries: no running text in \`${docs}\``);
  writeFileSync(out, `${JSON.stringify(unique, null, 1)}\n`);
  const counts = [...Map.groupBy(unique, ({ kind }) => kind)].map(
    ([kind, { length }]) => `${kind} ${length}`,
  );
  return `Wrote ${unique.length} queries from ${collection.texts.length} texts to ${out}: ${counts.join(', ')}`;
}

function pickQueries(kind: Kind, collection: Collection, count: number, random: Random): Query[] {
  const queries: Query[] = [];
  for (const text of shuffle(collection.texts, random)) {
    if (queries.length === count) break;
    const query = pickQuery(kind, text, collection, random);
    if (query) queries.push(query);
  }
  return queries;
}

function pickQuery(kind: Kind, text: Text, collection: Collection, random: Random): Query | undefined {
  for (let trial = 0; trial < TRIES; trial++) {
    const parts = pickPhrase(text, kind.from, random);
    if (!parts) return undefined;
    const typed = kind.change(parts.flat(), random);
    if (!typed) continue;
    const meant = parts.map((part) => part.join(' '));
    const asked = typed.words.join(' ');
    const answering = kind.answers === 'meant' || parts.length > 1 ? meant : [asked];
    const holders = findAnswers(answering, collection, kind, parts.length > 1 ? undefined : FEW + 1);
    if (holders.length === 0 || holders.length > FEW || !holders.includes(text)) continue;
    if (kind.fits && !meetsCondition(kind.fits, asked, holders, collection)) continue;
    const relevant = holders.map(({ path }) => path);
    const sub = typed.note === undefined ? {} : { sub: typed.note };
    return { query: asked, kind: kind.name, relevant, source: text.path, of: meant.join(' '), ...sub };
  }
  return undefined;
}

/** @param most - limit of texts to find for each part */
function findAnswers(
  parts: readonly string[],
  collection: Collection,
  { match }: Kind,
  most: number | undefined,
): Text[] {
  const sets = parts.map((part) => new Set(findHolders(splitWords(part), collection, match, most)));
  const [first, ...others] = sets;
  return [...(first ?? [])].filter((text) => others.every((set) => set.has(text)));
}

function meetsCondition(
  what: NonNullable<Kind['fits']>,
  asked: string,
  answers: Text[],
  collection: Collection,
): boolean {
  const words = splitWords(asked);
  if (what === 'nowhere') return findHolders(words, collection, 'compatible', 1).length === 0;
  const bare = words.map((word) => ({ ...word, plain: word.bare }));
  const enough = answers.length * 2;
  return findHolders(bare, collection, 'compatible', enough).length >= enough;
}
