import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import { checkSite } from './check-site.ts';

const root = makeTemporaryFolder();

const HEAD = '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
const page = (body: string) => HEAD + body;
/** A small site without a fault. */
const SOUND = {
  'index.html': page(
    '<link rel=stylesheet href="./assets/a.css"><a href="luat/b%20c.html#m%E1%BB%A5c">b</a><a href="#top">^</a>',
  ),
  'luat/b c.html': page(
    '<h2 id="mục">x</h2><a href="../index.html">a</a><a href="https://b.vn/" rel="nofollow noopener">c</a>',
  ),
  'assets/a.css': 'a { background: url(i.svg) }',
  'assets/i.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'llms.txt': '- [b](luat/b%20c.html)\n',
  '.nojekyll': '',
};
let count = 0;

async function check(files: Record<string, string>) {
  const site = join(root, String(count++));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return checkSite(site, 'dist');
}

test('every address of a sound site is counted, and none is a fault', async () => {
  assert.deepEqual(await check(SOUND), { diagnostics: [], files: 5, links: 7 });
});

const LUAT = 'luat/b c.html';
/** Files added to the sound site, or replaced; the fault's place and id, and a part of its reason. */
const cases: [change: Record<string, string>, place: string, id: string, said: RegExp][] = [
  [
    { [LUAT]: page('<a id="mục" href="d.html">') },
    `${LUAT}:1:100`,
    'dead-link',
    /`d\.html`.*no file `luat\/d\.html`/,
  ],
  [{ 'llms.txt': '[x](d.html)' }, 'llms.txt:1:1', 'dead-link', /`d\.html`/],
  [
    { 'assets/a.css': 'a { background: url(../i.svg) }' },
    'assets/a.css:1:17',
    'dead-link',
    /no file `i\.svg`/,
  ],
  [{ 'feed.xml': '<feed><link href="d.html"/></feed>' }, 'feed.xml:1:19', 'dead-link', /`d\.html`/],
  [{ [LUAT]: page('<h2 id=muc>') }, 'index.html:1:134', 'dead-fragment', /nothing in `luat\/b c\.html`/],
  [{ [LUAT]: page('<h2 id="mục"><a href="#m">') }, `${LUAT}:1:104`, 'dead-fragment', /`#m`/],
  [{ 'd.html': page('<a href="Index.html">') }, 'd.html:1:91', 'letter-case', /spelt `index\.html`/],
  [
    { 'd.html': page(`<a href="${encodeURI('ế.html'.normalize('NFD'))}">`), 'ế.html': HEAD },
    'd.html:1:91',
    'letter-case',
    /spelt `ế\.html`/,
  ],
  [{ 'd.html': page('<a href="luat/">') }, 'd.html:1:91', 'leads-to-folder', /folder `luat\/`/],
  [{ 'd.html': page('<a href="luat">') }, 'd.html:1:91', 'leads-to-folder', /folder `luat\/`/],
  [{ 'd.html': page('<a href="../1/index.html">') }, 'd.html:1:91', 'leaves-folder', /climbs out/],
  [{ 'd.html': page('<a href="/index.html">') }, 'd.html:1:91', 'absolute-link', /relative/],
  [{ 'd.html': page('<script src="https://b.vn/a.js"></script>') }, 'd.html:1:96', 'other-origin', /network/],
  [{ 'd.html': page('<img srcset="https://b.vn/a.png 2x">') }, 'd.html:1:93', 'other-origin', /network/],
  [{ 'd.html': page('<a href="javascript:alert(1)">') }, 'd.html:1:91', 'unsafe-scheme', /`javascript:`/],
  [{ 'd.html': page('<a href="100%.html">') }, 'd.html:1:91', 'not-an-address', /`100%\.html`/],
  [{ 'd.html': '<!doctype html><p>x' }, 'd.html', 'no-policy', /Missing Content-Security-Policy/],
];

for (const [change, place, id, said] of cases) {
  test(`a fault is reported as ${id}: ${Object.values(change)[0]?.replace(HEAD, '')}`, async () => {
    const { diagnostics: rows } = await check({ ...SOUND, ...change });
    assert.deepEqual(
      rows.map(({ path, line, column, ruleId, level }) => [
        [path, line, column].filter((part) => part !== null).join(':'),
        ruleId,
        level,
      ]),
      [[`dist/${place}`, id, 'error']],
    );
    assert.match(rows[0]?.reason ?? '', said);
    assert.ok(rows[0]?.note);
  });
}

test('a fault that many pages share is reported once with their number', async () => {
  const pages = Object.fromEntries(
    ['1', '2', '3'].map((name) => [`${name}.html`, page('<a href="d.html">')]),
  );
  const { diagnostics: rows } = await check({ ...SOUND, ...pages });
  assert.equal(rows.length, 1);
  assert.match(rows[0]?.reason ?? '', /so in 2 more places$/);
});

test('canonical links and sitemaps may hold full addresses, but only of existing files', async () => {
  const home = page('<link rel="canonical" href="https://a.vn/kho/index.html">');
  const sitemap = (name: string) => `<urlset><url><loc>https://a.vn/kho/${name}</loc></url></urlset>`;
  const sound = { 'index.html': home, 'sitemap.xml': sitemap('index.html') };
  assert.deepEqual((await check(sound)).diagnostics, []);
  const { diagnostics: rows } = await check({
    ...sound,
    'sitemap.xml': sitemap('d.html'),
    'e.html': page('<a href="https://a.vn/kho/index.html">'),
  });
  assert.deepEqual(
    rows.map(({ path, ruleId }) => [path, ruleId]),
    [
      ['dist/e.html', 'absolute-link'],
      ['dist/sitemap.xml', 'dead-link'],
    ],
  );
});
