// npm run bench:read -- <folder of texts>: how well real texts are parsed, and the time a document takes. A site is built from
// the folder; its titles are then compared with the first lines of the files.
// npm run bench:read -- --shapes: how the time for a text grows with its size, for each shape of text. Exits with 1 if it
// grows faster than the size for any shape.
// npm run bench:read -- --patterns: the same for each regular expression of the sources and long near-matches.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSeedpress } from './measure-seedpress.ts';
import { findSlowPatterns } from './patterns.ts';
import { measureReading, measureShapes } from './reading-cost.ts';

/** A line that a newspaper would set as a headline: some words, and no end of a sentence. */
const HEADLINE = /^(?=.{15,160}$)(?=(?:\S+\s+){3})["“‘]?[\p{Lu}\p{N}].*[^.…:;,]$/u;
/** Metadata that a crawler or an archive writes above a text. */
const METADATA = /^(?:#\s*)?[a-z][\w-]*\s*[:=]/i;
/** "(CAO)", "TTO -": where a text comes from, before its first sentence. */
const DATELINE = /^\(?\p{Lu}[\p{Lu}.]+\)?\s*[-–—]/u;

const [docs] = process.argv.slice(2);
if (!docs) {
  console.error('Name a folder of texts: npm run bench:read -- <folder>, --shapes or --patterns');
  process.exit(2);
}
if (docs === '--shapes') {
  const { rows, tooSlow } = measureShapes();
  console.table(rows);
  if (tooSlow.length > 0) console.error(`Time grows faster than the size: ${tooSlow.join(', ')}`);
  process.exit(tooSlow.length > 0 ? 1 : 0);
}

if (docs === '--patterns') {
  const slow = findSlowPatterns();
  for (const line of slow) console.error(line);
  console.log(`${slow.length} expressions take time that grows faster than the text.`);
  process.exit(slow.length > 0 ? 1 : 0);
}

const folder = mkdtempSync(join(tmpdir(), 'seedpress-bench-'));
const site = join(folder, 'site');
measureSeedpress('build', docs, '--out', site);

const pages = globSync('**/*.html', { cwd: site }).flatMap((name) => {
  const html = readFileSync(join(site, name), 'utf8');
  const seed = /<meta name="seed" content="([^"]*)"/.exec(html)?.[1];
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return seed && title
    ? [{ seed: decodeText(seed), title: decodeText(title), description: decodeText(description) }]
    : [];
});
const firsts = pages.map(({ seed, title }) => ({ seed, title, first: readFirstLine(join(docs, seed)) }));
const headlines = firsts.filter(({ first }) => HEADLINE.test(first) && !DATELINE.test(first));
const others = headlines.filter(({ title, first }) => title !== first);
const metadata = pages.filter(({ title }) => METADATA.test(title) && title.startsWith('#'));
const cut = pages.filter(({ title }) => title.endsWith('…'));
const repeated = pages.filter(({ title, description }) => repeatsTitle(description, title));
rmSync(folder, { recursive: true });

for (const { seed, title, first } of others)
  console.log(`${seed}\n  first line: ${first}\n  title:      ${title}`);
console.log(`
${pages.length} documents have a page.
Of ${headlines.length} whose first line looks like a headline it is the title of ${headlines.length - others.length} (${((1 - others.length / headlines.length) * 100).toFixed(1)} %).
${metadata.length} titles are lines of metadata.
${cut.length} titles are cut short (${formatShare(cut.length)} %), and ${repeated.length} descriptions begin with the words of their title (${formatShare(repeated.length)} %).
${measureReading(docs)}`);

/** Below `# key = value` lines. */
function readFirstLine(path: string): string {
  const lines = readFileSync(path, 'utf8')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/\r\n?|\n/);
  return (lines.find((line) => line.trim() !== '' && !/^#.*=/.test(line)) ?? '').replace(/\s+/g, ' ').trim();
}

function repeatsTitle(description: string, title: string): boolean {
  return description.toLowerCase().startsWith(title.replace(/…$/, '').toLowerCase());
}

function formatShare(count: number): string {
  return ((count / pages.length) * 100).toFixed(1);
}

function decodeText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
