// Formats the measurements as tables.

import type { Query } from '../queries/read-queries.ts';
import type { Run } from './ask-all.ts';
import type { Load, Loads } from './measure-loads.ts';
import type { Traffic } from './measure-traffic.ts';
import { quantile } from './quantile.ts';
import { type Rankings, type Row, scoreQueries, summarizeScores } from './score.ts';

/** Quality by kind, ours beside stock Pagefind. */
export function qualityTable(queries: readonly Query[], ours: Rankings, stock: Rankings): string {
  const theirs = summarizeScores(queries, stock);
  const width = Math.max(...theirs.map(({ name }) => name.length));
  const lines = summarizeScores(queries, ours).map((row, index) => {
    const other = theirs[index];
    return `${row.name.padEnd(width)} ${String(row.count).padStart(4)}  ${figures(row)}   |${other ? figures(other) : ''}`;
  });
  const head = ' MRR@10  rec@10  succ@1  none';
  return [`${'kind'.padEnd(width)}    n ${head}   |${head}  stock Pagefind`, ...lines].join('\n');
}

function figures({ mrr, recall, success, none }: Row): string {
  const means = [mrr, recall, success].map((mean) => mean.toFixed(3).padStart(8)).join('');
  return `${means.slice(1)}${String(none).padStart(6)}`;
}

/** Queries whose first result is not a right one, or all that found nothing. */
export function listFailures(
  queries: readonly Query[],
  rankings: Rankings,
  which: 'none' | 'missed',
): string[] {
  const scores = scoreQueries(queries, rankings);
  return queries.flatMap(({ query, kind }, index) => {
    const { none = 0, mrr = 0 } = scores[index] ?? {};
    if (which === 'none') return none === 1 ? [`  ${kind}: ${query}`] : [];
    const place = mrr === 0 ? 'not found' : `found as number ${Math.round(1 / mrr)}`;
    return mrr < 1 ? [`  ${kind}: ${query} (${none === 1 ? 'no answer' : place})`] : [];
  });
}

/** Times of each run; ratios are to the last one, stock Pagefind. */
export function latencyTable(runs: readonly Run[]): string {
  const stock = runs.at(-1);
  const lines = runs.map(({ contender, answers, again, longTasks }) => {
    const times = ([answers, again] as const).map((pass, index) => {
      const ms = pass.map((answer) => answer.ms);
      const base = (index === 0 ? stock?.answers : stock?.again)?.map((answer) => answer.ms) ?? [];
      const ratio = quantile(ms, 0.95) / quantile(base, 0.95);
      return `${cell(quantile(ms, 0.5).toFixed(1))}${cell(quantile(ms, 0.95).toFixed(1))}${cell(ratio.toFixed(2))}`;
    });
    const longest = `${Math.round(longTasks.longest)} ms of ${longTasks.count}`;
    return `${contender.name.padEnd(16)}${times.join(' |')} |  ${longest}`;
  });
  const head = `${cell('p50')}${cell('p95')}${cell('ratio')}`;
  return [
    `${' '.repeat(16)} a new query, ms            | the same once more, ms    | longest task over 50 ms`,
    `${' '.repeat(16)}${head} |${head} |`,
    ...lines,
  ].join('\n');
}

export function trafficTable(rows: readonly { name: string; traffic: Traffic }[]): string {
  const lines = rows.map(({ name, traffic: { cold, later } }) => {
    const first = `${cell(kilobytes(cold.bytes))}${cell(cold.requests)}${cell(cold.ms.toFixed(0))}`;
    return `${name.padEnd(16)}${first} |${cell(kilobytes(later.bytes))}${cell(later.requests)}`;
  });
  const head = `${cell('kB')}${cell('requests')}${cell('ms')} |${cell('kB')}${cell('requests')}`;
  return [
    `${' '.repeat(16)} first query of a page, median | each later one, median`,
    `${' '.repeat(16)}${head}`,
    ...lines,
  ].join('\n');
}

/** Half of the queries load less than the median, one in ten more than the last figure. */
export function loadsTable(loads: Loads): string {
  const lines = Object.entries(loads).flatMap(([way, all]: [string, Load[]]) => {
    const values = (key: 'bytes' | 'requests' | 'ms') => all.map((load) => load[key]);
    const [bytes, requests, ms] = [values('bytes'), values('requests'), values('ms')];
    const figures = [0.5, 0.9].map(
      (part) =>
        `${cell(kilobytes(quantile(bytes, part)))}${cell(quantile(requests, part))}${cell(quantile(ms, part).toFixed(0))}`,
    );
    return `${way.padEnd(8)}${cell(all.length)} |${figures.join(' |')}`;
  });
  const head = `${cell('kB')}${cell('requests')}${cell('ms')}`;
  return [
    `${' '.repeat(17)} | median                     | nine in ten load less`,
    `${' '.repeat(8)}${cell('queries')} |${head} |${head}`,
    ...lines,
  ].join('\n');
}

/** Those that load most. */
export function listLargestLoads({ cold }: Loads, count: number): string {
  const most = [...cold].sort((a, b) => b.bytes - a.bytes).slice(0, count);
  return most
    .map(({ query, bytes, requests }) => `${cell(kilobytes(bytes))}${cell(requests)}  ${query}`)
    .join('\n');
}

function cell(text: string | number): string {
  return String(text).padStart(9);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
