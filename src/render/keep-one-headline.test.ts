import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepOneHeadline } from './keep-one-headline.ts';

test('a page has one h1', () => {
  const cases: [html: string, title: string, result: string][] = [
    ['<h1 id="a">A &amp; <em>B</em></h1><p>c</p>', 'A & B', '<p>c</p>'],
    ['<p>a</p><h1>B</h1><h1>B</h1>', 'B', '<p>a</p><h2>B</h2>'],
    ['<h1 id="b">B</h1>', 'A', '<h2 id="b">B</h2>'],
    ['<p>a</p>', 'A', '<p>a</p>'],
  ];
  for (const [html, title, result] of cases) assert.equal(keepOneHeadline(html, title), result);
});
