import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooDeep, splitAtDeepBlocks } from './deep-blocks.ts';

test('marks that nest without end make a block too deep', () => {
  const deep = [
    '['.repeat(200),
    '!['.repeat(200),
    ']'.repeat(2000),
    'a**b_c'.repeat(1000),
    '[^a]'.repeat(2000),
  ];
  for (const block of [...deep, '{/*'.repeat(2000), '[\n'.repeat(200), '- '.repeat(300), '~~a'.repeat(1000)])
    assert.ok(isTooDeep(`Một câu. ${block}`) || isTooDeep(block), block.slice(0, 9));
});

test('a text with as many marks as it likes is not, nor is code', () => {
  const shallow = [
    '[một] '.repeat(5000),
    'Xem [trang](a.md), *này* và `kia`. '.repeat(2000),
    '[x]: a.md\n'.repeat(2000),
    '- [ ] *một*\n'.repeat(2000),
    '| `a` | [b](c) |\n'.repeat(2000),
    `\`\`\`js\n${'[['.repeat(5000)}\n\n${'a**b'.repeat(5000)}\n\`\`\`\n\nMột câu.`,
    `~~~~\n${'['.repeat(5000)}\n~~~\n${'['.repeat(5000)}\n~~~~\n`,
    '```\n'.repeat(2000),
    '\\['.repeat(5000),
  ];
  for (const text of shallow) assert.equal(isTooDeep(text), false, text.slice(0, 20));
});

test('blocks around one that is too deep are parts of their own', () => {
  const deep = `${'['.repeat(200)}\n\n`;
  const text = `Một câu.\n\nHai.\n\n${deep}Ba.\n`;
  assert.deepEqual(splitAtDeepBlocks(text), ['Một câu.\n\nHai.\n\n', deep, 'Ba.\n']);
});
