import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Group } from '../listings/listing.ts';
import { testDoc } from '../test/doc.ts';
import { atomFeed } from './atom.ts';
import { feedItems } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';
import { llmsText } from './llms.ts';
import { markdownHead } from './markdown-head.ts';
import { robotsText } from './robots.ts';
import type { SiteFacts } from './site-facts.ts';
import { sitemapFiles } from './sitemap.ts';
import { digestUrn } from './urn.ts';
import { escapeXml, xmlElement } from './xml.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
const MARKED = /[<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;)/;
const HOSTILE = 'A </title><script>"x"</script> & ]]>\u0001\ud800\ufffe';
const site: SiteFacts = {
  title: 'Kho',
  description: '',
  lang: 'vi',
  url: '',
  licence: { text: '', url: '' },
};
const online = { ...site, url: 'https://a.vn/b/' };

test('any text stays text in XML', () => {
  assert.equal(
    escapeXml(`${HOSTILE}\u{1f600}\n`),
    'A &lt;/title&gt;&lt;script&gt;&quot;x&quot;&lt;/script&gt; &amp; ]]&gt;\u{1f600}\n',
  );
  assert.equal(xmlElement('a', { b: '"' }, ''), '<a b="&quot;"></a>');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(escapeXml(text), MARKED);
    }),
  );
});

test('a sitemap is an index and its parts, and gives only dates that are known to the day', () => {
  const docs = [testDoc('a', { date: '2023-06-26' }), testDoc('x/b', { date: '2023-06' }), testDoc('c', {})];
  const files = sitemapFiles(docs, [], online.url, 3);
  assert.deepEqual(Object.keys(files), ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  assert.match(files['sitemap.xml'] ?? '', /<loc>https:\/\/a\.vn\/b\/sitemap-2\.xml<\/loc>/);
  const entries = Object.values(files)
    .slice(1)
    .join('')
    .match(/<url>.*<\/url>/g);
  assert.deepEqual(entries, [
    '<url><loc>https://a.vn/b/</loc></url>',
    '<url><loc>https://a.vn/b/a.html</loc><lastmod>2023-06-26</lastmod></url>',
    '<url><loc>https://a.vn/b/x/b.html</loc></url>',
    '<url><loc>https://a.vn/b/c.html</loc></url>',
  ]);
});

test('feeds hold the newest fifty dated documents', async () => {
  const many = Array.from({ length: 60 }, (_, n) => testDoc(`d${n}`, { date: String(1900 + n) }));
  const items = await feedItems([...many, testDoc('undated', {})], site);
  assert.equal(items.length, 50);
  assert.deepEqual(
    [items[0]?.url, items[0]?.from, items[0]?.isDay],
    ['d59.html', '1959-01-01T00:00:00Z', false],
  );
  const [month] = await feedItems([testDoc('a', { date: '2023-06' })], online);
  assert.deepEqual([month?.id, month?.from], ['https://a.vn/b/a.html', '2023-06-01T00:00:00Z']);
});

test('an Atom feed states authors, dates and addresses', async () => {
  const doc = testDoc('x/a', { title: HOSTILE, date: '2023-06-26', authors: ['A & B'], tags: ['"t"'] });
  const read = async (facts: SiteFacts) => atomFeed(await feedItems([doc], facts), facts);
  const offline = await read(site);
  assert.match(offline, /<entry xml:lang="vi">\n<id>urn:uuid:[0-9a-f-]{36}<\/id>\n<title>A &lt;\/title&gt;/);
  assert.match(
    offline,
    /<link rel="alternate" type="text\/html" href="x\/a\.html"\/>\n<updated>2023-06-26T00:00:00Z</,
  );
  assert.match(offline, /<author><name>A &amp; B<\/name><\/author>\n<category term="&quot;t&quot;"\/>/);
  assert.doesNotMatch(offline, /rel="self"|https?:(?!\/\/www\.w3\.org)/);
  const whole = await read({ ...online, licence: { text: 'CC', url: 'https://c.org/' } });
  assert.match(
    whole,
    /<link rel="self" type="application\/atom\+xml" href="https:\/\/a\.vn\/b\/feed\.xml"\/>/,
  );
  assert.match(whole, /<rights>CC<\/rights>\n<link rel="license" href="https:\/\/c\.org\/"\/>/);
  assert.match(await atomFeed([], site), /<updated>1970-01-01T00:00:00Z<\/updated>/);
});

test('a JSON feed has the fields that version 1.1 requires', async () => {
  const docs = [
    testDoc('a', { date: '2023-06-26', authors: ['A'] }),
    testDoc('b', { date: '2022', description: '' }),
  ];
  const feed = JSON.parse(jsonFeed(await feedItems(docs, online), online));
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(
    [feed.title, feed.feed_url, feed.home_page_url],
    ['Kho', 'https://a.vn/b/feed.json', online.url],
  );
  assert.deepEqual(feed.items[0].authors, [{ name: 'A' }]);
  assert.equal(feed.items[0].date_published, '2023-06-26T00:00:00Z');
  assert.deepEqual(Object.keys(feed.items[1]), ['id', 'url', 'title', 'content_text', 'language']);
  const offline = JSON.parse(jsonFeed(await feedItems(docs, site), site));
  assert.match(offline.items[0].id, /^urn:uuid:/);
  assert.deepEqual([offline.items[0].url, 'feed_url' in offline], ['a.html', false]);
});

test('a URN is the same in every build and different for every document', async () => {
  assert.equal(await digestUrn('a'), await digestUrn('a'));
  assert.notEqual(await digestUrn('a'), await digestUrn('b'));
  assert.match(
    await digestUrn('a'),
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test('robots.txt names the sitemap where there is one', () => {
  assert.doesNotMatch(robotsText(''), /Sitemap/);
  assert.match(
    robotsText('https://a.vn/'),
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/a\.vn\/sitemap\.xml\n$/,
  );
});

test('llms.txt is a title, a summary, sections and links, and does not grow with the collection', () => {
  const words = { sections: 'S', documents: 'D', count: (n: number) => `${n} tài liệu` };
  const group = (name: string, address: string) => ({ kind: 'section' as const, name, address, count: 1 });
  const options = (sections: readonly Group[]) => ({ sections, words, ending: '.md' as const });
  const docs = [
    testDoc('a', { title: '[x](y) *z*\n# h', date: '2023', path: 'a/a.txt' }),
    testDoc('b', { title: 'B', description: '', path: 'b/c/b.txt' }),
  ];
  assert.equal(
    llmsText(docs, site, options([group('Bê', 'be'), group('[a', 'a')])),
    '# Kho\n\n> 2 tài liệu\n\n## S\n\n- [Bê](be/index.html): 1 tài liệu\n- [\\[a](a/index.html): 1 tài liệu\n\n## D\n\n- [\\[x\\](y) \\*z\\* # h](a.md): Tóm tắt.\n- [B](b.md)\n',
  );
  const many = (n: number) => Array.from({ length: n }, (_, i) => testDoc(`d${i % 9}`, {}));
  const groups = (n: number) => Array.from({ length: n }, (_, i) => group('Mục', `f${i % 9}`));
  const size = (n: number) => llmsText(many(n), online, options(groups(n))).length;
  assert.ok(Math.abs(size(1000) / size(100) - 1) < 0.02);
});

test('the front-matter of a Markdown twin is YAML that reads back as the same values', () => {
  const doc = testDoc('x/a', { title: 'no: "x"\n---', date: '2023-06', authors: ['{A}'], path: 'x/ä.txt' });
  const fields = (url: string) => parse(markdownHead(doc, url).replace(/^---\n|---\n$/g, ''));
  const offline = { title: 'no: "x"\n---', date: '2023-06', lang: 'vi', authors: ['{A}'], source: 'x/ä.txt' };
  assert.deepEqual(fields(''), offline);
  assert.deepEqual(fields('https://a.vn/'), { ...offline, url: 'https://a.vn/x/a.html' });
});
