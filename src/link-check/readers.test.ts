import assert from 'node:assert/strict';
import test from 'node:test';
import { findReader } from './readers.ts';

/** A file, what it holds, and each address in it with its kind. */
const cases: [path: string, text: string, expected: string[]][] = [
  ['a.html', '<a href="b.html">x</a><area href=c.html>', ['followed b.html', 'followed c.html']],
  ['a.html', '<A HREF=" b.html&amp;c ">', ['followed b.html&c']],
  [
    'a.html',
    '<link rel="stylesheet" href=a.css><link rel=icon href=i.svg>',
    ['loaded a.css', 'loaded i.svg'],
  ],
  [
    'a.html',
    '<link rel=canonical href=http://a.vn/><link rel="alternate" href=f.xml>',
    ['named http://a.vn/', 'named f.xml'],
  ],
  [
    'a.html',
    '<script src=a.js></script><img src=a.png srcset="b.png, c.png 2x,d.png 3x">',
    ['loaded a.js', 'loaded a.png', 'loaded b.png', 'loaded c.png', 'loaded d.png'],
  ],
  [
    'a.html',
    '<video poster=p.png><source src=v.mp4></video><object data=o.svg>',
    ['loaded p.png', 'loaded v.mp4', 'loaded o.svg'],
  ],
  [
    'a.html',
    '<svg><use href="i.svg#x"/><image xlink:href="i.png"/></svg>',
    ['loaded i.svg#x', 'loaded i.png'],
  ],
  ['a.html', '<form action=f.html><button formaction=g.html>', ['followed f.html', 'followed g.html']],
  [
    'a.html',
    '<meta http-equiv=refresh content="0; url=b.html"><meta property="og:image" content="o.png">',
    ['followed b.html', 'named o.png'],
  ],
  ['a.html', '<meta name=description content="a.html"><p title="b.html" data-v="c">', []],
  ['a.html', '<i data-script="../a.js" data-n="12" data-t="./">', ['loaded ../a.js', 'loaded ./']],
  [
    'a.html',
    '<style>@import "a.css"; b { background: url(b.png) }</style><p style="background:url(c.png)">',
    ['loaded a.css', 'loaded b.png', 'loaded c.png'],
  ],
  [
    'a.html',
    '<!-- <a href=x> --><script>"<a href=y>"</script><title><a href=z></title><textarea><a href=w></textarea>',
    [],
  ],
  [
    'a.html',
    '<script type="application/ld+json">{"url": "b.html", "name": "c.html"}</script>',
    ['named b.html'],
  ],
  ['a.html', '&lt;a href="x"&gt;', []],
  ['a.md', '---\ntitle: "[a](b)"\n---\n\n[c](d.md)\n', ['followed d.md']],
  [
    'a.css',
    '@import url("a.css"); /* url(x) */ b { src: url( "c d.woff2" ) url(e.woff) }',
    ['loaded a.css', 'loaded c d.woff2', 'loaded e.woff'],
  ],
  [
    'a.css',
    '@namespace url("http://a.vn/"); @import "a.css" layer; b { src: image-set("c.png" type("image/png"), url(d.png) 2x) }',
    ['loaded a.css', 'loaded c.png', 'loaded d.png'],
  ],
  [
    'a.css',
    'a::before { content: "url(x)" attr(b, "c") } b { background: URL("a\\"b.png") }',
    ['loaded a"b.png'],
  ],
  ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><image href="b.png"/></svg>', ['loaded b.png']],
  [
    'sitemap.xml',
    '<urlset xmlns="http://x"><url><loc> http://a.vn/b?c&amp;d </loc></url></urlset>',
    ['named http://a.vn/b?c&d'],
  ],
  [
    'feed.xml',
    '<feed><link rel="self" href="feed.xml"/><id>urn:x</id><entry><link href=\'a.html\'/></entry></feed>',
    ['named feed.xml', 'named a.html'],
  ],
  ['rss.xml', '<rss><link>a.html</link><enclosure url="b.mp3" /></rss>', ['named a.html', 'named b.mp3']],
  [
    'feed.json',
    '{"feed_url": "feed.json", "items": [{"url": "a.html", "external_url": "x", "id": "y"}]}',
    ['named feed.json', 'named a.html'],
  ],
  ['broken.json', '{', []],
  [
    'llms.txt',
    '# A\n- [b](b.html): c\n- [d](<e f.html>)\n\n[g]: h.html',
    ['followed b.html', 'followed e f.html', 'followed h.html'],
  ],
  ['a.md', '[a]: <b c.md>\n\n[^1] http://a.vn <http://a.vn>\n\n[^1]: d.md\n', ['followed b c.md']],
  ['a.md', '[![a](b.png)](c_\\(d\\).md "e") [f][a]', ['followed c_(d).md', 'followed b.png']],
  ['a.md', '\\[a](b), [a\\](b), `[a](b)`, ``[a](b) ` ``\n\n```\n[a](b)\n```\n', []],
  ['robots.txt', 'User-agent: *\nSitemap: http://a.vn/sitemap.xml\n', ['named http://a.vn/sitemap.xml']],
];

for (const [path, text, expected] of cases) {
  test(`addresses are read from ${path}: ${text.slice(0, 60)}`, () => {
    const links = findReader(path)?.(text).links ?? [];
    assert.deepEqual(
      links.map(({ kind, url }) => `${kind} ${url}`),
      expected,
    );
  });
}

test('files of other types hold no addresses', () => {
  for (const path of ['a.js', 'a.txt', 'a.png', 'a.pf_index', 'mdx', 'a.html.gz'])
    assert.equal(findReader(path), undefined);
});

test('a page lists the targets of fragments and the positions of addresses', () => {
  const page = findReader('a.html')?.('<h2 id="ba">x</h2>\n<a name=cu href="b.html">');
  assert.deepEqual([...(page?.ids ?? [])], ['ba', 'cu']);
  assert.deepEqual(page?.links, [{ url: 'b.html', kind: 'followed', line: 2, column: 12 }]);
});

test('the position of an address is the beginning of the address or of its element', () => {
  const cases: [path: string, text: string, line: number, column: number][] = [
    ['a.css', 'a {\n  background: url(b.png)\n}', 2, 15],
    ['a.html', '<p>\n<style>a {\n  background: url(b.png) }</style>', 3, 15],
    ['a.html', '<style>@import "b.css"</style>', 1, 16],
    ['a.md', '---\na: b\n---\n\nx [c](d.md)', 5, 3],
    ['sitemap.xml', '<urlset>\n<loc>a.html</loc>', 2, 6],
    ['robots.txt', 'a\nSitemap: b.xml', 2, 10],
  ];
  for (const [path, text, line, column] of cases) {
    const [link] = findReader(path)?.(text).links ?? [];
    assert.deepEqual([link?.line, link?.column], [line, column], text);
  }
});

test('a content policy guards only the elements after it', () => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
  const guarded: [string, boolean | undefined][] = [
    [`<head>${policy}<script></script>`, true],
    [`<head><script></script>${policy}`, false],
    [`<head><link rel=stylesheet href=a.css>${policy}`, false],
    ['<head><meta http-equiv="Content-Security-Policy" content=""><body>', false],
    ['<head><body>', false],
    ['', false],
  ];
  for (const [html, expected] of guarded)
    assert.equal(findReader('a.html')?.(html).isGuarded, expected, html);
});
