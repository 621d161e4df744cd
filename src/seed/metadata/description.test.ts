import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

test('a description does not say again what the title says', () => {
  const cases: [text: string, path: string, description: string][] = [
    [
      'Chợ huyện họp phiên đầu năm từ sáng sớm. Người bán gạo ngồi kín hai dãy quầy mới lợp.',
      'a.txt',
      'Người bán gạo ngồi kín hai dãy quầy mới lợp.',
    ],
    [
      'Chợ huyện họp phiên đầu năm từ sáng sớm.\n\nNgười bán gạo ngồi kín hai dãy quầy mới lợp.',
      'a.txt',
      'Người bán gạo ngồi kín hai dãy quầy mới lợp.',
    ],
    // A definition has its subject first, and there may be nothing else.
    [
      'Yên Bái là một tỉnh ở vùng núi cao phía tây bắc. Tỉnh có nhiều suối.',
      'yên bái.txt',
      'Yên Bái là một tỉnh ở vùng núi cao phía tây bắc. Tỉnh có nhiều suối.',
    ],
    ['Chợ huyện họp phiên đầu năm.', 'a.txt', 'Chợ huyện họp phiên đầu năm.'],
    ['Chợ huyện họp phiên đầu năm. Hết.', 'a.txt', 'Chợ huyện họp phiên đầu năm. Hết.'],
    ['Phiên chợ\n\nChợ huyện họp phiên đầu năm.', 'a.txt', 'Chợ huyện họp phiên đầu năm.'],
  ];
  for (const [text, path, description] of cases) {
    assert.equal(convertSeed(text, path).data.metadata?.description, description, text);
  }
});
