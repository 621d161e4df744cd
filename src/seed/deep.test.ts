// Structure without an end: the native reader of pages dies of it, other readers take minutes. What is kept of it
// ends at a depth (hast-to-mdast.ts, markdown-tree.ts, explicit-gfm.ts); beyond it the text is there, but flat.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTextDifference } from '../render/text-difference.ts';
import { mdxToHtml } from '../render/to-html.ts';
import { convertSeed, messagesOf } from './test/seed.ts';

const DEEP = 10_000;
const LONG = 30_000;

const texts: Record<string, string> = {
  quotations: `${'>'.repeat(DEEP)} từ`,
  'quotations with blanks': `${'> '.repeat(DEEP)}từ`,
  'lists in a line': `${'- '.repeat(DEEP)}từ`,
  'lists below each other': Array.from({ length: 1000 }, (_, level) => `${' '.repeat(2 * level)}- từ`).join(
    '\n',
  ),
  boxes: `${'<div>'.repeat(DEEP)}từ`,
  'boxes that end': `${'<div>'.repeat(DEEP)}từ${'</div>'.repeat(DEEP)}`,
  'quotations of HTML': `${'<blockquote>'.repeat(DEEP)}từ`,
  'lists of HTML': `${'<ul><li>'.repeat(DEEP)}từ`,
  'tables of HTML': `${'<table><tr><td>'.repeat(DEEP)}từ`,
  'emphasis of HTML': `${'<b><i>'.repeat(DEEP)}từ`,
  brackets: `${'['.repeat(DEEP)}từ`,
  'brackets that end': `${'['.repeat(DEEP)}từ${']'.repeat(DEEP)}(x)`,
  pictures: `${'!['.repeat(DEEP)}từ`,
  emphasis: '*từ '.repeat(DEEP),
  'marks of emphasis': `${'*'.repeat(DEEP)}từ${'*'.repeat(DEEP)}`,
  braces: `${'{'.repeat(LONG)}từ`,
  'braces with words': '{ từ '.repeat(LONG),
  'braces that end': `${'{'.repeat(LONG)}từ${'}'.repeat(LONG)}`,
  'references to characters': `từ ${'&#123;'.repeat(LONG)}`,
  'references to names': `từ ${'&amp;'.repeat(LONG)}`,
  angles: `${'<'.repeat(LONG)} từ`,
  backslashes: `${'\\'.repeat(LONG)}từ`,
};

for (const [what, text] of Object.entries(texts)) {
  test(`long or deep ${what} become a page with every word`, () => {
    for (const name of ['a.txt', 'a.md', 'a.html']) {
      const file = convertSeed(text, name);
      assert.deepEqual(messagesOf(file), [], name);
      assert.ok(file.data.tree);
      assert.equal(findTextDifference(String(file), file.data.tree), undefined);
      const shown = mdxToHtml(String(file)).match(/từ/g)?.length;
      assert.equal(shown, text.match(/từ/g)?.length, name);
    }
  });
}
