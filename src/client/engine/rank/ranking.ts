// What all languages found, in one order.
import type { SearchOptions } from '../../lib/backend.ts';
import type { TermIndex } from '../pagefind/term-index.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from '../retrieve/find.ts';
import type { Candidate } from '../retrieve/gathered.ts';
import type { Place } from '../retrieve/place.ts';
import { mergeSorted } from './merge-sorted.ts';

/** Pagefind for one language. */
export interface Engine {
  lang: string;
  hasStems: boolean;
  parts: number;
  pages: number;
  /** @param most - documents of an answer */
  indexFor: (options: SearchOptions, most?: number) => TermIndex;
  open: Place['open'];
}

/** What one language has to say. */
export interface Reply {
  query: Query;
  answer: Answer;
  engine: Engine;
}

/** A candidate, and the language that it was found in. */
export interface Ranked extends Reply {
  candidate: Candidate;
}

export interface Ranking {
  total: number;
  /** How many can be taken. */
  held: number;
  /** Whether these are all that there are. */
  isAll: boolean;
  /** Those of whose documents it is made. */
  replies: readonly Reply[];
  take: (from: number, to: number) => Promise<Ranked[]>;
}

/** Where one language has all that was asked for, documents of others that have parts of it are dropped. */
export function createRanking(answers: readonly Reply[], { sort = {} }: SearchOptions): Ranking {
  const isWhole = answers.some(({ answer }) => answer.isWhole);
  const replies = answers.filter(({ answer }) => answer.isWhole || !isWhole);
  const lists = replies.map((reply) => reply.answer.candidates.map((candidate) => ({ ...reply, candidate })));
  const held = lists.reduce((sum, { length }) => sum + length, 0);
  const total = replies.reduce((sum, { answer }) => sum + answer.total, 0);
  const found = { total, held, isAll: held >= total, replies };
  const [order] = Object.entries(sort);
  const sorted = order ? lists.flatMap(inParts) : [];
  if (order && sorted.length > 1) return { ...found, take: takerOf(bySort(sorted, ...order)) };
  const all = lists.flat();
  const scoreOf = ({ candidate }: Ranked) => candidate.grade?.score ?? candidate.score / 100;
  if (lists.length > 1) all.sort((a, b) => scoreOf(b) - scoreOf(a));
  return { ...found, take: async (from, to) => all.slice(from, to) };
}

/** Each part of an index has sorted its own documents. */
function inParts(list: readonly Ranked[]): Ranked[][] {
  const parts = new Map<string, Ranked[]>();
  for (const one of list) {
    const { id } = one.candidate;
    const part = id.slice(0, id.indexOf('/') + 1);
    const known = parts.get(part);
    if (known) known.push(one);
    else parts.set(part, [one]);
  }
  return [...parts.values()];
}

/** What has nothing to be sorted by comes last, as in each list. */
function bySort(lists: readonly Ranked[][], key: string, direction: 'asc' | 'desc'): AsyncGenerator<Ranked> {
  const sign = direction === 'asc' ? 1 : -1;
  return mergeSorted(
    lists,
    async ({ engine, candidate }) => (await engine.open(candidate.found)).fragment.meta[key] ?? '',
    (a, b) =>
      a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * (a < b ? -1 : Number(a > b)),
  );
}

/** One at a time: a generator that is asked twice at once would deal the same cards to both. */
function takerOf(source: AsyncGenerator<Ranked>): Ranking['take'] {
  const taken: Ranked[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  return (from, to) => {
    const answer = turn.then(async () => {
      while (taken.length < to) {
        const { done, value } = await source.next();
        if (done) break;
        taken.push(value);
      }
      return taken.slice(from, to);
    });
    turn = answer.catch(() => {});
    return answer;
  };
}
