// What `npm run bench:search` was asked to do.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `npm run bench:search -- <docs> <queries.json>            how well, how fast and at what cost a site of these texts is searched
    --site <folder>    use the site in this folder; if it holds none, build it there and keep it
    --missed           name every query whose first result is not a right one
npm run bench:search -- make-queries <docs> <out.json>   make queries with known answers from any folder of texts
    --count <n>        of each kind, 30 without it
    --seed <n>         another number, other queries; 1 without it
npm run bench:search -- gather-readmes <folder>          copy the English READMEs of the installed packages, as texts to try`;

export type Task =
  | { task: 'measure'; docs: string; queries: string; site: string | undefined; missed: boolean }
  | { task: 'make-queries'; docs: string; out: string; count: number; seed: number }
  | { task: 'gather-readmes'; out: string };

/** A mistake of whoever typed the command; `USAGE` helps. */
export class UsageError extends Error {}

const OPTIONS = {
  measure: { site: { type: 'string' }, missed: { type: 'boolean', default: false } },
  'make-queries': { count: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
  'gather-readmes': {},
} as const;

/** @throws UsageError */
export function readArgs(args: string[]): Task {
  const [first] = args;
  if (first === 'make-queries') {
    const { positionals, values } = parse(args.slice(1), OPTIONS[first], ['docs', 'out.json']);
    const [docs = '', out = ''] = positionals.map(fromUser);
    requireFolder(docs);
    return {
      task: first,
      docs,
      out,
      count: number(values.count, 'count'),
      seed: number(values.seed, 'seed'),
    };
  }
  if (first === 'gather-readmes') {
    const [out = ''] = parse(args.slice(1), OPTIONS[first], ['folder']).positionals.map(fromUser);
    return { task: first, out };
  }
  const { positionals, values } = parse(args, OPTIONS.measure, ['docs', 'queries.json']);
  const [docs = '', queries = ''] = positionals.map(fromUser);
  requireFolder(docs);
  if (!existsSync(queries)) throw new UsageError(`Cannot find the queries \`${queries}\``);
  const site = values.site === undefined ? undefined : fromUser(values.site);
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

/** npm runs its scripts in the project's folder; a path is meant from where the user is. */
function fromUser(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

function requireFolder(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`Cannot find the folder \`${path}\``);
  }
}

function number(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new UsageError(`Unexpected --${name} \`${text}\`, expected a whole number from 1`);
  }
  return value;
}
