import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { faults } from '../../link-check/faults.ts';
import { messages } from '../../seed/messages.ts';
import { headingId } from '../../shared/heading-id.ts';
import { formatMessages } from './format-messages.ts';

const page = readFileSync(join(import.meta.dirname, '../messages.md'), 'utf8');

test('the page of messages is up to date: `npm run manual` writes it', () => {
  assert.equal(page, formatMessages());
});

test('the page of messages has a heading, a level and a paragraph for every id, and no others', () => {
  const explained = Array.from(
    page.matchAll(/^### `([a-z-]+)`\n\n\*\*(Error|Warning):\*\* \S.*\n\n\S.{40,}$/gm),
    ([, id, level]) => [id, level],
  );
  assert.deepEqual(explained, [
    ...Object.entries(messages).map(([id, { fatal }]) => [id, fatal ? 'Error' : 'Warning']),
    ...Object.keys(faults).map((id) => [id, 'Error']),
  ]);
});

test('the id of each heading is the id of its message', () => {
  const ids = [...Object.keys(messages), ...Object.keys(faults)];
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.equal(headingId(id), id);
});
