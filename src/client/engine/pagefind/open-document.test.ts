import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundDocument } from '../retrieve/term-index.ts';
import { createDocumentOpener } from './open-document.ts';

const found = (id: string, data: FoundDocument['data']): FoundDocument => ({
  id,
  score: 1,
  words: [],
  run: 0,
  data,
});
const fragment = (content: string, raw = content, title = '') => ({
  url: '',
  content,
  raw_content: raw,
  meta: { title },
});

test('a document is fetched once, and again after its eviction from the cache', async () => {
  const fetched: string[] = [];
  const open = createDocumentOpener();
  const ask = (id: string) =>
    open(
      found(id, async () => {
        fetched.push(id);
        return fragment(id);
      }),
    );
  await Promise.all([ask('a'), ask('a')]);
  for (let at = 0; at < 199; at++) await ask(`${at}`);
  await ask('a');
  assert.equal(fetched.length, 200);
  // What was opened last stays; the oldest goes.
  await ask('one more');
  await ask('a');
  assert.equal(fetched.length, 201);
  await ask('0');
  assert.equal(fetched.length, 202);
});

test('a document that could not be fetched is fetched again', async () => {
  const open = createDocumentOpener();
  await assert.rejects(open(found('a', async () => Promise.reject(new Error('gone')))), /gone/);
  assert.equal((await open(found('a', async () => fragment('Huế')))).words.length, 1);
});
