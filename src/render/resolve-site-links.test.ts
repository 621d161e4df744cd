import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToHtml } from './to-html.ts';

test('links resolve to pages of the site, and unresolved ones keep their words', () => {
  const linkTo = (href: string) => (href === 'b.md' ? '../b.html' : href === 'c.md' ? undefined : href);
  const mdx = 'Một [*hai*](b.md) <a href="b.md">ba</a> [**bốn** năm](c.md) [sáu](https://a.vn).\n';
  assert.equal(
    mdxToHtml(mdx, linkTo),
    '<p>Một <a href="../b.html"><em>hai</em></a> <a href="../b.html">ba</a> <strong>bốn</strong> năm ' +
      '<a href="https://a.vn" rel="nofollow noopener">sáu</a>.</p>',
  );
});
