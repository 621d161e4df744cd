import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeFolder, holderOf } from './reserved.ts';

test('addresses that no document can have', () => {
  const taken = [
    'index',
    'a/index',
    'a/b/index',
    '404',
    'about',
    'search',
    'all/1',
    'con',
    'a/nul',
    'com0',
    'b/lpt9',
  ];
  const free = ['a', 'a/404', 'a/search', 'index-a', 'all/x', 'all/1/1', 'b/all/1', 'com', 'com10', 'con-a'];
  for (const address of taken) assert.ok(holderOf(address), address);
  for (const address of [...free, 'con/a']) assert.equal(holderOf(address), undefined, address);
});

test('folders that hold no pages', () => {
  const cases: [name: string, atTop: boolean, free: string][] = [
    ['assets', true, 'assets-2'],
    ['assets', false, 'assets'],
    ['con', true, 'con-2'],
    ['con', false, 'con-2'],
    ['all', true, 'all'],
    ['', true, ''],
  ];
  for (const [name, atTop, free] of cases) assert.equal(freeFolder(name, atTop), free);
});
