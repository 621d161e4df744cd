import assert from 'node:assert/strict';
import test from 'node:test';
import { documentPath, listingPath, pathToRoot, relativeUrl } from './url.ts';

test('addresses are relative to the page that holds them', () => {
  for (const [from, to, expected] of [
    ['index.html', 'a.html', './a.html'],
    ['all/index.html', 'a.html', '../a.html'],
    ['a/b/c.html', 'all/index.html', '../../all/index.html'],
  ] as const) {
    assert.equal(relativeUrl(from, to), expected);
    assert.equal(new URL(expected, `http://h/x/${from}`).pathname, `/x/${to}`);
  }
  assert.equal(listingPath('a/b'), 'a/b/index.html');
  assert.equal(listingPath('a/b', 12), 'a/b/index.12.html');
  assert.equal(pathToRoot('a.html'), './');
  assert.equal(documentPath({ id: 'a/b' }), 'a/b.html');
});
