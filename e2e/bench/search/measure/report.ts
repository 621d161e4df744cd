// Formats the measurements as tables.

import type { Query } from '../queries/read-queries.ts';
import type { Load, Loads } from './measure-loads.ts';
import type { Traffic } from './measure-traffic.ts';
import { quantile } from './quantile.ts';
import type { Run } from './run-queries.ts';
import { type Rankings, type Row, scoreQueries, summarizeScores } from './score.ts';

/** Quality by kind, Seedpress beside stock Pagefind. */
export function formatQualityTable(queries: readonly Query[], ours: Rankings, stock: Rankings): string {
  const theirs = summarizeScores(queries, stock);
  const width = Math.max(...theirs.map(({ name }) => name.length));
  const lines = summarizeScores(queries, ours).map((row, index) => {
    const other = theirs[index];
    return `${row.name.padEnd(width)} ${String(row.count).padStart(4)}  ${formatFigures(row)}   |${other ? formatFigures(other) : ''}`;
  });
  const head = ' MRR@10  rec@10  succ@1  none';
  return [`${'kind'.padEnd(width)}    n ${head}   |${head}  stock Pagefind`, ...lines].join('\n');
}

function formatFigures({ mrr, recall, success, none }: Row): string {
  const means = [mrr, recall, success].map((mean) => mean.toFixed(3).padStart(8)).join('');
  return `${means.slice(1)}${String(none).padStart(6)}`;
}

/** @returns queries whose first result is not relevant, or those without results */
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
export function formatLatencyTable(runs: readonly Run[]): string {
  const stock = runs.at(-1);
  const lines = runs.map(({ contender, answers, again, longTasks }) => {
    const times = ([answers, again] as const).map((pass, index) => {
      const ms = pass.map((answer) => answer.ms);
      const base = (index === 0 ? stock?.answers : stock?.again)?.map((answer) => answer.ms) ?? [];
      const ratio = quantile(ms, 0.95) / quantile(base, 0.95);
      return `${padCell(quantile(ms, 0.5).toFixed(1))}${padCell(quantile(ms, 0.95).toFixed(1))}${padCell(ratio.toFixed(2))}`;
    });
    const longest = `${Math.round(longTasks.longest)} ms of ${longTasks.count}`;
    return `${contender.name.padEnd(16)}${times.join(' |')} |  ${longest}`;
  });
  const head = `${padCell('p50')}${padCell('p95')}${padCell('ratio')}`;
  return [
    `${' '.repeat(16)} a new query, ms            | the same once more, ms    | longest task over 50 ms`,
    `${' '.repeat(16)}${head} |${head} |`,
    ...lines,
  ].join('\n');
}

export function formatTrafficTable(rows: readonly { name: string; traffic: Traffic }[]): string {
  const lines = rows.map(({ name, traffic: { cold, later } }) => {
    const first = `${padCell(formatKilobytes(cold.bytes))}${padCell(cold.requests)}${padCell(cold.ms.toFixed(0))}`;
    return `${name.padEnd(16)}${first} |${padCell(formatKilobytes(later.bytes))}${padCell(later.requests)}`;
  });
  const head = `${padCell('kB')}${padCell('requests')}${padCell('ms')} |${padCell('kB')}${padCell('requests')}`;
  return [
    `${' '.repeat(16)} first query of a page, median | each later one, median`,
    `${' '.repeat(16)}${head}`,
    ...lines,
  ].join('\n');
}

/** Medians and ninth deciles of each kind of load. */
export function formatLoadsTable(loads: Loads): string {
  const lines = Object.entries(loads).flatMap(([way, all]: [string, Load[]]) => {
    const values = (key: 'bytes' | 'requests' | 'ms') => all.map((load) => load[key]);
    const [bytes, requests, ms] = [values('bytes'), values('requests'), values('ms')];
    const figures = [0.5, 0.9].map(
      (part) =>
        `${padCell(formatKilobytes(quantile(bytes, part)))}${padCell(quantile(requests, part))}${padCell(quantile(ms, part).toFixed(0))}`,
    );
    return `${way.padEnd(8)}${padCell(all.length)} |${figures.join(' |')}`;
  });
  const head = `${padCell('kB')}${padCell('requests')}${padCell('ms')}`;
  return [
    `${' '.repeat(17)} | median                     | nine in ten load less`,
    `${' '.repeat(8)}${padCell('queries')} |${head} |${head}`,
    ...lines,
  ].join('\n');
}

/** @returns lines with the queries that load most */
export function listLargestLoads({ cold }: Loads, count: number): string {
  const most = [...cold].sort((a, b) => b.bytes - a.bytes).slice(0, count);
  return most
    .map(({ query, bytes, requests }) => `${padCell(formatKilobytes(bytes))}${padCell(requests)}  ${query}`)
    .join('\n');
}

function padCell(text: string | number): string {
  return String(text).padStart(9);
}

function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
