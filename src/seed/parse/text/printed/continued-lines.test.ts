import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLayout } from '../layout.ts';
import { splitBlocks, splitLines } from '../lines.ts';
import { joinContinuedLines } from './continued-lines.ts';

/** Lines after joining; `|` for the end of a line. */
function join(text: string): string {
  const blocks = splitBlocks(splitLines(text.replaceAll('|', '\n'), 0));
  const joined = joinContinuedLines(blocks, detectLayout(blocks), () => false, new Set());
  return joined.map((block) => block.map((line) => line.text).join('|')).join('\n\n');
}

const CUT = 'Nước lên từ đêm qua và đến sáng thì ngập hết con đường';

test('a line that ends inside a sentence goes on in the next', () => {
  for (const [text, joined] of [
    [`${CUT}|ven sông.`, `${CUT} ven sông.`],
    [`1. ${CUT}|ven sông.|2. Hai.`, `1. ${CUT} ven sông.|2. Hai.`],
    [`${CUT}|ven sông ngắn|rồi rút ${CUT}|xuống.`, `${CUT} ven sông ngắn rồi rút ${CUT} xuống.`],
    [`${CUT}|ven sông ${CUT}|Hà Nội rồi ${CUT}|xa.`, `${CUT} ven sông ${CUT} Hà Nội rồi ${CUT} xa.`],
  ] as const) {
    assert.equal(join(text), joined, text);
  }
});

test('lines that are meant stay', () => {
  for (const text of [
    'Kho Bến Tượng|số 4 ngõ Gạch|phố Hàng Bè',
    'trăng lên đỉnh núi đầu non xa tít mù khơi ai có hay|gió xuống chân đồi bên khe suối vắng|ai đi qua đó',
    `${CUT}.|rồi rút.`,
    `${CUT}:|một,|hai.`,
    `${CUT}|- ven sông.`,
    `> ${CUT}|> ven sông.`,
    `Tên          ${CUT}|tuổi         ven sông`,
  ]) {
    assert.equal(join(text), text);
  }
});
