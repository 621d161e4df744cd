import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundDepth } from './bound-depth.ts';

test('a page of ordinary depth stays as it is', () => {
  const pages = [
    '<div><p>một<br><img src=a><p>hai</div>',
    '<li>'.repeat(2000),
    '<b>một</b> '.repeat(2000),
    '<p><a name=x>một</p>'.repeat(2000),
    '<div><b>một<i>hai</div>'.repeat(2000),
    `<script>${'"<div>"'.repeat(2000)}</script><p>một`,
    `<!-- ${'<div>'.repeat(2000)} --><p>một`,
    '<!--'.repeat(2000),
    '< div>'.repeat(2000),
  ];
  for (const page of pages) assert.equal(boundDepth(page), page);
});

test('tags that lie too deep are blanks, and words and line ends stay where they are', () => {
  const inner = `${'<B class="a">\n'.repeat(900)}một${'</B>'.repeat(900)}`;
  const page = `<div>${inner}</div><p>hai`;
  const bound = boundDepth(page);
  assert.equal(bound.length, page.length);
  assert.equal(bound.indexOf('một'), page.indexOf('một'));
  assert.equal(bound.match(/\n/g)?.length, 900);
  assert.equal(bound.match(/<B/g)?.length, 249);
  assert.equal(bound.match(/<\/B/g)?.length, 249);
  assert.ok(bound.endsWith('</div><p>hai'));
});
