import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VFile } from 'vfile';
import { reportUnusedTrust } from './unused-trust.ts';

test('a trusted folder without MDX is named', () => {
  const reports = new Map<string, VFile>();
  reportUnusedTrust(['guide', 'notes', 'guid'], ['guide/a.mdx', 'notes/b.md'], reports);
  const told = [...reports.values()].flatMap(({ messages }) =>
    messages.map(({ file, ruleId }) => `${file} ${ruleId}`),
  );
  assert.deepEqual(told, ['notes trusted-folder-without-mdx', 'guid trusted-folder-without-mdx']);
});
