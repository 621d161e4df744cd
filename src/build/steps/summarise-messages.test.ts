import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { report } from '../../seed/messages.ts';
import { listDiagnostics } from '../../shared/diagnostic.ts';
import { summariseMessages } from './summarise-messages.ts';

function withMessages(path: string, lines: readonly number[], id: 'empty' | 'encoding-guessed'): VFile {
  const file = new VFile({ path });
  for (const line of lines) report(file, id, ['big5', '50'], { line, column: 1 });
  return file;
}

test('errors and warnings are told apart, by file and line, with paths inside the folder', () => {
  const reports = [
    withMessages('b.txt', [7, 2], 'empty'),
    withMessages('a\n/ç.txt', [1], 'empty'),
    withMessages('a.txt', [3], 'encoding-guessed'),
  ];
  const { errors, warnings } = summariseMessages(listDiagnostics(reports, ''));
  assert.deepEqual(
    errors.first.map(({ place }) => place),
    ['a\\u000a/ç.txt:1:1', 'b.txt:2:1', 'b.txt:7:1'],
  );
  assert.deepEqual([errors.count, warnings.count], [3, 1]);
  assert.equal(warnings.first[0]?.reason, 'Text is not UTF-8, read as `big5` (50 % sure)');
  assert.deepEqual(summariseMessages(listDiagnostics(reports.toReversed(), '')), { errors, warnings });
});

test('a summary has the first hundred messages and their number', () => {
  const lines = Array.from({ length: 101 }, (_, index) => index + 1);
  const { errors, warnings } = summariseMessages(
    listDiagnostics([withMessages('a.txt', lines, 'empty')], ''),
  );
  assert.deepEqual([errors.count, errors.first.length], [101, 100]);
  assert.deepEqual(warnings, { count: 0, first: [] });
});
