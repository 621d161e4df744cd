import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReservation, unreservedFolder } from './reserved-addresses.ts';

test('no document can have a reserved address', () => {
  const taken = [
    ...['index', 'a/index', 'a/b/index', '404', 'search', 'about', 'feed'],
    ...['all', 'a-z', 'date', 'sections', 'tags'],
    ...['con', 'a/nul', 'com0', 'b/lpt9'],
  ];
  const free = ['a', 'a/404', 'a/search', 'index-a', 'index-2', 'b/all', 'b/date', 'tag', 'com', 'com10'];
  for (const address of taken) assert.ok(findReservation(address), address);
  for (const address of [...free, 'con/a', 'con-a'])
    assert.equal(findReservation(address), undefined, address);
});

test('reserved folders hold no documents', () => {
  const cases: [name: string, atTop: boolean, free: string][] = [
    ['assets', true, 'assets-2'],
    ['assets', false, 'assets'],
    ['con', true, 'con-2'],
    ['con', false, 'con-2'],
    ['all', true, 'all-2'],
    ['all', false, 'all'],
    ['a-z', true, 'a-z-2'],
    ['date', true, 'date-2'],
    ['sections', true, 'sections-2'],
    ['tags', true, 'tags-2'],
    ['about', true, 'about-2'],
    ['feed', true, 'feed-2'],
    ['search', true, 'search-2'],
    ['search', false, 'search'],
    ['404', true, '404-2'],
    ['index', true, 'index-2'],
    ['dated', true, 'dated'],
    ['', true, ''],
  ];
  for (const [name, atTop, free] of cases) assert.equal(unreservedFolder(name, atTop), free);
});
