import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../shared/diagnostic.ts';
import { groupMessages } from './group-messages.ts';

function message(path: string, level: Diagnostic['level'], ruleId: string): Diagnostic {
  return { path, line: 1, column: 1, level, ruleId, reason: 'Why', note: 'What to do.' };
}

const warnings = (count: number) =>
  Array.from({ length: count }, (_, index) => message(`${index}.txt`, 'warning', 'slug-suffixed'));
const lines = (messages: readonly Diagnostic[]) => groupMessages(messages, { colour: false }).split('\n');

test('up to twenty messages of a rule are printed one by one', () => {
  assert.equal(lines(warnings(20)).length, 40);
});

test('the first three messages of a rule with more than twenty are printed, with their number and how to see all', () => {
  const printed = lines([...warnings(21), message('a.txt', 'error', 'empty')]);
  assert.deepEqual(
    printed.filter((line) => !line.startsWith('    →')),
    [
      '0.txt:1:1 warning Why  slug-suffixed',
      '1.txt:1:1 warning Why  slug-suffixed',
      '2.txt:1:1 warning Why  slug-suffixed',
      'a.txt:1:1 error Why  empty',
      '… and 18 more: warning slug-suffixed',
    ],
  );
  assert.match(printed.at(-1) ?? '', /check:seeds/);
});
