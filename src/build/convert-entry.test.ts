import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noOverrides } from '../seed/parse/overrides/overrides.ts';
import { convertEntry } from './convert-entry.ts';
import { createEntryConverter } from './create-entry-converter.ts';
import { createEntry } from './read/inventory.ts';

const convert = createEntryConverter({ lang: 'vi', seeds: '/seeds' });
const bytes = new TextEncoder().encode('Một bài\n\nMột câu.\n');
const entry = createEntry({ path: 'a.txt', bytes, overrides: noOverrides, sidecars: [] });

test('a seed that is another one, or gone, since it was listed is refused in this build only', async () => {
  assert.ok('sha256' in entry);
  const reads = [
    { bytes: bytes.slice(1) },
    { refused: 'unreadable', why: ['ENOENT'] },
    { refused: 'not-a-file', why: ['folder'] },
  ] as const;
  for (const read of reads) {
    const { conversion, isFinal } = await convertEntry(entry, read, convert);
    assert.deepEqual([conversion.outcome, isFinal], ['refused', false]);
  }
  const { conversion, isFinal } = await convertEntry(entry, { bytes }, convert);
  assert.deepEqual([conversion.outcome, isFinal], ['page', true]);
});
