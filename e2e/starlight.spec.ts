// The MDX of a folder is text in other projects too: stock Starlight, with GFM, smart punctuation and directives.
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as readText } from 'mdast-util-to-string';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { buildStarlight, installStarlight } from './support/starlight.ts';
import { writeSeeds } from './support/write-seeds.ts';

const TITLE = 'Họp tổ dân phố';
const DOCUMENTS: Readonly<Record<string, string>> = {
  'Tổ 1/1.txt': `${TITLE}\n\nTổ một họp lúc 19:30 ở đình làng, ai cũng đến.\n`,
  'Tổ 2/1.txt': `${TITLE}\n\nTổ hai họp lúc 20:15 ở nhà văn hoá, ai cũng đến.\n`,
  'Tổ 2/2.md': `# ${TITLE}\n\nHọp lại, *"lần hai"*.\n\n| a |\n|---|\n| ~~b~~ |\n\n- [x] xong\n`,
  'addresses.txt':
    'Các địa chỉ trong biên bản\n\nXem www.x.vn<script src="x"></script> và https://x.vn/a<img src="x" onerror="y" /> hay http://x.vn/{z}\n\nViết cho to@x.vn hoặc mailto:to@x.vn.\n',
  'marks.txt':
    "Các dấu trong biên bản\n\n\"Một\" và 'hai' -- ba --- bốn... it's ~~năm~~ ~sáu~ :bảy ::tám :smile: [^1]\n\n[^1]: chín\n\nmột\n-:\n\n|a|\n|-|\n\n- [ ] mười\n\nHọ tên: ..........\n",
  'directives.txt': 'Lời nhắc trong biên bản\n\n:::note\nMột hai.\n:::\n\n::: tip[a]{b=c}\n\n::leaf[x]\n',
};

/** Marks that Starlight reads when nothing escapes them. */
const CONTROL = '---\ntitle: Control\n---\n\n"a" ~~b~~\n\n:::note\nc\n:::\n';

interface Page {
  /** Letters and marks without white space. */
  text: string;
  elements: Set<string>;
}

test('a stock Starlight site shows every converted document once and letter for letter', () => {
  test.setTimeout(600_000);
  const starlight = installStarlight();
  if ('why' in starlight) console.log(`Skipped: Starlight. ${starlight.why}`);
  test.skip('why' in starlight, 'why' in starlight ? starlight.why : '');
  if ('why' in starlight) return;

  const seeds = writeSeeds('starlight', DOCUMENTS);
  const own = join(RESULTS, 'command-out', 'starlight');
  expect(runSeedpress('build', seeds, '--out', own).status).toBe(0);
  const documents = readSeeds(own);
  expect(Object.values(documents).sort()).toEqual(Object.keys(DOCUMENTS).sort());

  const pages: Record<string, string> = { 'control.mdx': CONTROL };
  for (const [path, seed] of Object.entries(documents)) {
    const { status, stdout } = runSeedpress('convert', join(seeds, seed), '--seeds', seeds);
    expect(status, seed).toBe(0);
    expect(stdout).not.toMatch(/^slug:/m);
    pages[`${path}.mdx`] = stdout;
  }
  const other = buildStarlight(starlight.project, pages);
  for (const [path, seed] of Object.entries(documents)) {
    const meant = readPage(join(own, `${path}.html`), (node) => node.tagName === 'main');
    const shown = readPage(join(other, path, 'index.html'), hasClass('sl-markdown-content'));
    expect(shown.text, seed).not.toBe('');
    expect(meant.text, seed).toContain(shown.text);
    expect(readH1(join(other, path, 'index.html')), seed).toBe(readH1(join(own, `${path}.html`)));
    expect([...shown.elements].filter((name) => !meant.elements.has(name))).toEqual([]);
  }
  const sameTitle = Object.keys(documents).filter(
    (path) => readH1(join(other, path, 'index.html')) === TITLE,
  );
  expect(sameTitle.map((path) => path.split('/')[0]).sort()).toEqual(['to-1', 'to-2', 'to-2']);
  expect(globSync('**/index.html', { cwd: other })).toHaveLength(Object.keys(documents).length + 1);
  const control = readPage(join(other, 'control/index.html'), hasClass('sl-markdown-content'));
  expect(control.text).toContain('“a”');
  expect([...control.elements]).toEqual(expect.arrayContaining(['del', 'aside']));
  rmSync(starlight.project, { recursive: true });
});

/** @returns path of each document's page without its extension → path of its seed */
function readSeeds(site: string): Record<string, string> {
  const documents: Record<string, string> = {};
  for (const name of globSync('**/*.html', { cwd: site })) {
    const seed = /<meta name="seed" content="([^"]*)"/.exec(readFileSync(join(site, name), 'utf8'))?.[1];
    if (seed) documents[name.replaceAll('\\', '/').slice(0, -'.html'.length)] = seed;
  }
  return documents;
}

function readPage(file: string, isRoot: (node: Element) => boolean): Page {
  const page: Page = { text: '', elements: new Set() };
  const visit = (node: Nodes, isInside: boolean): void => {
    if (node.type === 'text' && isInside) page.text += removeSpace(node.value);
    if (!('children' in node) || (node.type === 'element' && isDecoration(node))) return;
    const isPart = isInside || (node.type === 'element' && isRoot(node));
    if (node.type === 'element' && isInside) page.elements.add(node.tagName);
    for (const child of node.children) visit(child, isPart);
  };
  visit(fromHtml(readFileSync(file, 'utf8')), false);
  return page;
}

/** Starlight's link beside a heading, which has text of its own. */
function isDecoration(node: Element): boolean {
  return hasClass('sl-anchor-link')(node);
}

function hasClass(name: string) {
  return ({ properties }: Element): boolean => [properties['className']].flat().includes(name);
}

/** @returns the text of the only h1 of a page */
function readH1(file: string): string {
  const [h1 = '', ...others] = collectH1s(fromHtml(readFileSync(file, 'utf8')));
  expect(others, file).toEqual([]);
  return h1;
}

function collectH1s(node: Nodes): string[] {
  if (node.type === 'element' && node.tagName === 'h1') return [readText(node).trim()];
  return 'children' in node ? node.children.flatMap(collectH1s) : [];
}

function removeSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
