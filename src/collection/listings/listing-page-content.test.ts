import assert from 'node:assert/strict';
import test from 'node:test';
import type { Doc } from '../doc.ts';
import { paginate } from '../paginate.ts';
import { docAt } from '../test/doc.ts';
import { createListings } from './index.ts';
import { listingPageContent } from './listing-page-content.ts';

/** The content of each page, by address and number. */
function shown(docs: readonly Doc[]): Map<string, string> {
  return new Map(
    createListings(docs).flatMap((listing) =>
      paginate(listing).map(
        (page) => [`${listing.address} ${page.current}`, listingPageContent(listing, page)] as const,
      ),
    ),
  );
}

test('a change alters the content of only those pages that show it', () => {
  const docs = [
    docAt('Luật/Đê.txt', { date: '2023-06', tags: ['x'] }),
    docAt('Luật/An.txt', { date: '2022' }),
    docAt('Tin/Ba.txt', { date: '2021', tags: ['y'] }),
  ];
  const before = shown(docs);
  const changed = (after: Map<string, string>) =>
    [...after].flatMap(([page, text]) => (before.get(page) === text ? [] : page)).sort();
  assert.deepEqual(changed(shown([...docs].reverse())), []);
  assert.deepEqual(
    changed(shown(docs.map((doc, index) => (index === 2 ? { ...doc, digest: 'other' } : doc)))),
    ['a-z/b 1', 'all 1', 'date/2021 1', 'tags/y 1', 'tin 1'],
  );
  assert.deepEqual(changed(shown([...docs, docAt('Tin/Bo.txt', { date: '2021' })])), [
    'a-z 1',
    'a-z/b 1',
    'all 1',
    'date 1',
    'date/2021 1',
    'sections 1',
    'tin 1',
  ]);
});
