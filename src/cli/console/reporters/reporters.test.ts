import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { report } from '../../../seed/messages.ts';
import { type Diagnostic, listDiagnostics } from '../../../shared/diagnostic.ts';
import { reporters } from './index.ts';

const PLAIN = { colour: false };
const row: Diagnostic = {
  path: 'seeds/a.txt',
  line: 2,
  column: 1,
  level: 'error',
  ruleId: 'an-id',
  reason: 'What',
  note: 'Do this.',
};
const whole: Diagnostic = { ...row, line: null, column: null, level: 'warning' };

test('rows are the messages of all files, each with the path of the file that it is about', () => {
  const file = new VFile({ path: 'a/b.txt' });
  report(file, 'empty', [], { line: 1, column: 1 });
  report(file, 'slug-taken', ['x', 'c.txt'], { path: 'a/b.yml', line: 3, column: 2 });
  report(file, 'encoding-guessed', ['big5', '50']);
  const rows = listDiagnostics([file, new VFile()], 'seeds');
  assert.deepEqual(
    rows.map(({ path, line, column, level, ruleId }) => [path, line, column, level, ruleId]),
    [
      ['seeds/a/b.txt', 1, 1, 'error', 'empty'],
      ['seeds/a/b.yml', 3, 2, 'error', 'slug-taken'],
      ['seeds/a/b.txt', null, null, 'warning', 'encoding-guessed'],
    ],
  );
  for (const { reason, note } of rows) assert.ok(reason && note);
});

test('no messages give an empty report', () => {
  assert.deepEqual([reporters.text([], PLAIN), reporters.github([], PLAIN)], ['', '']);
  assert.equal(reporters.json([], PLAIN), '[]');
});

test('the text report shows place, level, reason, id and remedy', () => {
  const cases: [Diagnostic, string][] = [
    [row, 'seeds/a.txt:2:1 error What  an-id\n    → Do this.'],
    [whole, 'seeds/a.txt warning What  an-id\n    → Do this.'],
  ];
  for (const [given, text] of cases) assert.equal(reporters.text([given], PLAIN), text);
  const hostile = { ...row, path: 'a\n\u001b[2Jb.txt', reason: 'key \u202e`x`' };
  assert.match(
    reporters.text([hostile], PLAIN),
    /^a\\u000a\\u001b\[2Jb\.txt:2:1 error key \\u202e`x` {2}an-id\n {4}→ Do this\.$/,
  );
  assert.equal(reporters.text([row, row], PLAIN).split('\n').length, 4);
  const coloured = reporters.text([row], { colour: true });
  assert.ok(coloured.includes('\u001b[31merror\u001b[39m'));
});

test('the JSON report holds all fields of a message', () => {
  const odd = { ...row, reason: 'Một "dòng"\nmới\u2028 \\' };
  assert.deepEqual(JSON.parse(reporters.json([row, whole, odd], PLAIN)), [row, whole, odd]);
});

test('the GitHub report escapes every value', () => {
  const cases: [Partial<Diagnostic>, string][] = [
    [{}, '::error file=seeds/a.txt,line=2,col=1,title=an-id::What%0ADo this.'],
    [whole, '::warning file=seeds/a.txt,title=an-id::What%0ADo this.'],
    [{ reason: '100%\r\n::error::x, y' }, '100%25%0D%0A::error::x, y%0ADo this.'],
    [{ reason: '%0A' }, '::%250A%0A'],
    [{ path: 'a,line=1::b%\n.txt' }, 'file=a%2Cline=1%3A%3Ab%25%0A.txt,line=2,'],
    [{ path: 'C:/Thư mục/á.txt' }, 'file=C%3A/Thư mục/á.txt,'],
  ];
  for (const [change, part] of cases) {
    const text = reporters.github([{ ...row, ...change }], PLAIN);
    assert.ok(text.includes(part), text);
    assert.equal(text.split('\n').length, 1);
  }
  assert.equal(reporters.github([row, row], PLAIN).split('\n').length, 2);
});
