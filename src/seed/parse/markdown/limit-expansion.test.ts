import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConverter } from '../../convert.ts';

const convert = createConverter({ lang: 'vi' });
const convertText = (text: string, path = 'a.md') =>
  convert({ path, bytes: new TextEncoder().encode(text), sha256: 'ab'.repeat(32) });

test('references repeat addresses up to a limit, and stay as they are typed beyond it', () => {
  const text = `# Bài\n\n${'[từ] '.repeat(12_000)}\n\n[từ]: https://a.vn/${'x'.repeat(12_000)}\n`;
  const file = convertText(text);
  assert.deepEqual(
    file.messages.map(({ ruleId, fatal }) => [ruleId, fatal]),
    [['expansion-limited', false]],
  );
  assert.ok(String(file).length < 12 * text.length + 200_000);
  assert.match(String(file), /\[từ]\(https:\/\/a\.vn\/x+\)/);
  assert.ok((String(file).match(/từ/g)?.length ?? 0) >= 12_000);
});

test('an ordinary text may refer to its definitions as often as it likes', () => {
  const text = `# Bài\n\n${'[từ] '.repeat(5_000)}\n\n[từ]: https://a.vn/mot-dia-chi\n`;
  assert.deepEqual(convertText(text).messages, []);
});

test('a table with a wide head and thousands of short rows makes no more cells than it has', () => {
  const text = `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'| b |\n'.repeat(9000)}`;
  const file = convertText(text);
  assert.deepEqual(file.messages, []);
  assert.equal(String(file).match(/<td>/g)?.length, 9000);
  const small = convertText('|a|b|c|\n|-|-|-|\n|d|\n');
  assert.equal(String(small).match(/<td/g)?.length, 3);
});
