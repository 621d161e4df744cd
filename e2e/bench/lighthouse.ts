// npm run bench:lighthouse [-- folder]: Lighthouse's scores of a built site, served as a good host would, in the Chromium that
// the tests use. Lighthouse is fetched on demand at one exact version: it has some two hundred packages, and
// building a site or changing code needs none of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromiumOptions } from '../browsers/find-chromium.ts';
import { listPageKinds } from '../support/built-pages.ts';
import { serveFast } from './serve-fast.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu'];
/** Kinds of pages to measure; the others resemble one of them. */
const KINDS = /^(?:home|document|search|about|all\/index|section\/index|date\/#|tags?\/\*)/;

interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const [folder = 'dist'] = process.argv.slice(2);
const site = resolve(process.env['INIT_CWD'] ?? '.', folder);
const kinds = listPageKinds(site).filter(({ kind }) => KINDS.test(kind));
if (kinds.length === 0) {
  console.error(
    `Found no page in ${site}. Build a site there, or name its folder: npm run bench:lighthouse -- <folder>`,
  );
  process.exit(2);
}
const out = mkdtempSync(join(tmpdir(), 'seedpress-lighthouse-'));
const { server, address } = await serveFast(site);
const shortfalls: string[] = [];
for (const { kind, path } of kinds) {
  const { categories, audits } = await measure(path);
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const);
  console.log(
    `${kind.padEnd(16)} ${scores.map(([name, score]) => `${name} ${score}`).join('   ')}   ${path}`,
  );
  for (const [name, score] of scores.filter(([, score]) => score < 100)) {
    const short = categories[name]?.auditRefs.filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
    );
    for (const { id } of short ?? [])
      console.log(`    ${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`);
    shortfalls.push(`${kind} ${name} ${score}`);
  }
}
server.close();
rmSync(out, { recursive: true });
if (shortfalls.length > 0) process.exitCode = 1;
console.log(shortfalls.length > 0 ? `\nBelow 100: ${shortfalls.join(', ')}` : '\n100 everywhere.');

async function measure(path: string): Promise<Result> {
  const file = join(out, 'result.json');
  const args = [
    '--yes',
    `lighthouse@${VERSION}`,
    new URL(path, address).href,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=${FLAGS.join(' ')}`,
  ];
  const env = { ...process.env, CHROME_PATH: chromiumOptions().executablePath };
  const child = spawn('npx', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const status = await new Promise((done) => child.on('exit', done));
  if (status !== 0)
    throw new Error(`Cannot run Lighthouse ${VERSION} (exit code ${status}). It is fetched from npm.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}
