import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPageText } from './page-text.ts';

test('the text of a page begins after the tag that is marked, wherever else the mark is written', () => {
  const heads = [
    '',
    '<title>data-pagefind-body</title>',
    '<meta name="description" content="<main data-pagefind-body> a">',
    '<script type="application/ld+json">{"name":"<main data-pagefind-body>"}</script>',
    '<!-- <main data-pagefind-body> -->',
    '<p title="a data-pagefind-body >">a</p>',
  ];
  for (const head of heads) {
    const start = `${head}<main id="main" dir="ltr" data-pagefind-body>`;
    assert.equal(findPageText(`${start}<h1>A</h1></main>`), start.length, head);
    assert.equal(findPageText(`${head}<main id="main"><h1>A</h1></main>`), undefined, head);
  }
});
