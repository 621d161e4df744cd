// Reads the arguments of `npm run bench:search`.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `npm run bench:search -- <docs> <queries.json>            measure quality, latency and traffic of searches in a site of these texts
    --site <folder>    use the site in this folder; if it holds none, build it there and keep it.
                       Stock Pagefind's index of it is kept beside it, in <folder>-stock
    --missed           list every query whose first result is not relevant
npm run bench:search -- shards <docs> <queries.json> <site>   compare sizes of shards; sites are kept as <site>-<size>
    --sizes <n,n,…>    pages in a shard; 1000,2500,10000 without it
npm run bench:search -- traffic <queries.json> <site>    measure the traffic of searches in a built site: the first, later ones, and typed ones
    --count <n>        number of queries; 24 without it
npm run bench:search -- orders <docs> <site>    whether a search for marked words and phrases of these texts, newest first, finds what was typed; builds the site if the folder holds none
    --count <n>        number of phrases; 30 without it
    --seed <n>         another number, other phrases; 1 without it
    --phrases <list>   these phrases instead, with a comma between
npm run bench:search -- make-queries <docs> <out.json>   make queries with known answers from any folder of texts
    --count <n>        queries of each kind; 30 without it
    --seed <n>         another number, other queries; 1 without it
npm run bench:search -- make-collection <docs> <folder>  make any number of texts of the paragraphs of these
    --count <n>        number of texts; 10000 without it
    --seed <n>         another number, other texts; 1 without it
npm run bench:search -- gather-readmes <folder>          copy the English READMEs of the installed packages, as texts to try`;

export type Task =
  | { task: 'measure'; docs: string; queries: string; site: string | undefined; missed: boolean }
  | { task: 'shards'; docs: string; queries: string; site: string; sizes: number[] }
  | { task: 'traffic'; queries: string; site: string; count: number }
  | { task: 'orders'; docs: string; site: string; count: number; seed: number; phrases: string[] }
  | { task: 'make-queries'; docs: string; out: string; count: number; seed: number }
  | { task: 'make-collection'; docs: string; out: string; count: number; seed: number }
  | { task: 'gather-readmes'; out: string };

/** A mistake in the arguments; printed with `USAGE`. */
export class UsageError extends Error {}

const OPTIONS = {
  measure: { site: { type: 'string' }, missed: { type: 'boolean', default: false } },
  shards: { sizes: { type: 'string', default: '1000,2500,10000' } },
  traffic: { count: { type: 'string', default: '24' } },
  orders: {
    count: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    phrases: { type: 'string', default: '' },
  },
  'make-queries': { count: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
  'make-collection': { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  'gather-readmes': {},
} as const;

const OUT = { 'make-queries': 'out.json', 'make-collection': 'folder' } as const;

/** @throws UsageError */
export function readTask(args: string[]): Task {
  const [first] = args;
  if (first === 'make-queries' || first === 'make-collection') {
    const { positionals, values } = parse(args.slice(1), OPTIONS[first], ['docs', OUT[first]]);
    const [docs = '', out = ''] = positionals.map(resolveUserPath);
    requireFolder(docs);
    return {
      task: first,
      docs,
      out,
      count: parseCount(values.count, 'count'),
      seed: parseCount(values.seed, 'seed'),
    };
  }
  if (first === 'shards') {
    const { positionals, values } = parse(args.slice(1), OPTIONS[first], ['docs', 'queries.json', 'site']);
    const [docs = '', queries = '', site = ''] = positionals.map(resolveUserPath);
    requireFolder(docs);
    requireQueries(queries);
    const sizes = values.sizes.split(',').map((size) => parseCount(size, 'sizes'));
    return { task: first, docs, queries, site, sizes };
  }
  if (first === 'traffic') {
    const { positionals, values } = parse(args.slice(1), OPTIONS[first], ['queries.json', 'site']);
    const [queries = '', site = ''] = positionals.map(resolveUserPath);
    requireQueries(queries);
    requireFolder(site);
    return { task: first, queries, site, count: parseCount(values.count, 'count') };
  }
  if (first === 'orders') {
    const { positionals, values } = parse(args.slice(1), OPTIONS[first], ['docs', 'site']);
    const [docs = '', site = ''] = positionals.map(resolveUserPath);
    requireFolder(docs);
    const phrases = values.phrases.split(',').map((phrase) => phrase.trim());
    return {
      task: first,
      docs,
      site,
      count: parseCount(values.count, 'count'),
      seed: parseCount(values.seed, 'seed'),
      phrases: phrases.filter(Boolean),
    };
  }
  if (first === 'gather-readmes') {
    const [out = ''] = parse(args.slice(1), OPTIONS[first], ['folder']).positionals.map(resolveUserPath);
    return { task: first, out };
  }
  const { positionals, values } = parse(args, OPTIONS.measure, ['docs', 'queries.json']);
  const [docs = '', queries = ''] = positionals.map(resolveUserPath);
  requireFolder(docs);
  requireQueries(queries);
  const site = values.site === undefined ? undefined : resolveUserPath(values.site);
  return { task: 'measure', docs, queries, site, missed: values.missed };
}

/** @param expected - names of the arguments that are no options */
function parse<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: Options,
  expected: string[],
) {
  let parsed: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  const { positionals } = parsed;
  const missing = expected[positionals.length];
  if (missing) throw new UsageError(`Missing <${missing}>`);
  const extra = positionals[expected.length];
  if (extra) throw new UsageError(`Unexpected argument \`${extra}\`. Put paths with blanks in quotes.`);
  return parsed;
}

/** npm runs its scripts in the project's folder; a path is relative to the folder of the user. */
function resolveUserPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

function requireFolder(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`Cannot find the folder \`${path}\``);
  }
}

function requireQueries(path: string): void {
  if (!existsSync(path)) throw new UsageError(`Cannot find the queries \`${path}\``);
}

function parseCount(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new UsageError(`Unexpected --${name} \`${text}\`, expected a whole number from 1`);
  }
  return value;
}
