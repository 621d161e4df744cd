import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belongTogether, detectLayout } from './layout.ts';
import { splitBlocks, splitLines } from './lines.ts';

const blocks = (text: string) => splitBlocks(splitLines(text, 0));
const kind = (text: string) => detectLayout(blocks(text)).kind;
const LINE = 'Nước lên từ đêm qua và đến sáng thì ngập hết con đường ven'; // 58 characters
const WRAPPED = `${LINE}\n${LINE}\n${LINE}\nsông.\n\n${LINE}\n${LINE}`;
const VERSE = 'Trăng lên đỉnh núi\nGió xuống chân đồi\nAi đi qua đó\nNhớ gửi lời tôi';

test('the layout of a text is detected from the lengths of its lines', () => {
  assert.equal(kind(WRAPPED), 'wrapped');
  assert.equal(kind(VERSE), 'kept');
  assert.equal(kind(`${LINE} ${LINE} ${LINE}\nNgắn.`), 'paragraph');
  assert.equal(kind(`${LINE}, ${LINE.slice(0, 40)}\nNgắn.`), 'paragraph');
  assert.equal(kind(`${LINE}\nNgắn.`), 'kept', 'two lines are too few to see a width');
  assert.equal(kind(`${WRAPPED}\n\n${VERSE}`), 'wrapped', 'verse in a wrapped text');
  const sentences = `${LINE}, rồi lại rút đi trong đêm như chưa hề có.\n`.repeat(4);
  assert.equal(kind(sentences), 'paragraph', 'lines that are sentences were not cut');
  assert.equal(kind(`${LINE}.\n${LINE}\n${LINE}\n${LINE}.\n${LINE}`), 'wrapped');
  assert.equal(kind(''), 'kept');
});

test('only wrapped lines of a wrapped text are joined', () => {
  const layout = detectLayout(blocks(WRAPPED));
  for (const [text, together] of [
    [`${LINE}\nsông.`, true],
    [VERSE, false],
    [`Kính gửi ông An,\n${LINE}`, false],
    ['Huế      1.265     giảm', false],
    [`Họp tổ ${'.'.repeat(50)} 3\nThu quỹ ${'.'.repeat(49)} 7`, false],
    [`Họp tổ ${' .'.repeat(25)} 3\nThu quỹ ${' .'.repeat(24)} 7`, false],
  ] as const) {
    assert.equal(belongTogether(splitLines(text, 0), layout), together, text);
  }
  assert.equal(belongTogether(splitLines(WRAPPED, 0), { kind: 'kept' }), false);
});

test('an override of the layout takes precedence', () => {
  for (const wished of ['kept', 'wrapped', 'paragraph'] as const) {
    assert.equal(detectLayout(blocks(WRAPPED), wished).kind, wished);
  }
  assert.equal(belongTogether(splitLines(VERSE, 0), detectLayout(blocks(VERSE), 'wrapped')), true);
});
