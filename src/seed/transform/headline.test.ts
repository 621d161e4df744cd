import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../test/outline.ts';
import { parseSeed } from '../test/seed.ts';
import { seedHeadline } from './headline.ts';

function run(text: string) {
  const { tree, file } = parseSeed(text);
  seedHeadline()(tree, file);
  return { headline: file.data.headline, body: outline(tree) };
}

test('a first line that stands alone and is no sentence is the headline', () => {
  const cases = [
    'Hội nghị sơ kết',
    'Vì sao giá gạo tăng?',
    'Hết rồi!',
    'Hội nghị lần thứ hai mươi ba về an ninh mạng: vì sao cần luật mới',
    '“Không ai bị bỏ lại”',
    'x'.repeat(160),
  ];
  for (const headline of cases) {
    assert.deepEqual(run(`${headline}\n\nMột câu.`), { headline, body: ['Một câu.'] });
  }
  assert.equal(run('---\ntitle: Một tên\n---\nMột tên\n\nMột câu.').headline, 'Một tên');
});

test('other first lines stay in the body', () => {
  const cases = [
    'Chỉ một dòng',
    'Một câu.\n\nHai câu.',
    'Một câu.”\n\nHai câu.',
    'Gồm có:\n\nMột câu.',
    'Tuy nhiên,\n\nMột câu.',
    '1.\n\nMột câu.',
    '老人在院子里喝茶。\n\n三百本新书。',
    '* * *\n\nMột câu.',
    'Dòng thơ một\nDòng thơ hai\n\nMột câu.',
    'Tác giả: Tô Hoài\n\nMột câu.',
    'Đồng lúa chín ở Huế. Ảnh: TTXVN\n\nMột câu.',
    '# date = 2019\n\nMột câu.',
    `${'x'.repeat(161)}\n\nMột câu.`,
    '',
  ];
  for (const text of cases) {
    const { headline, body } = run(text);
    assert.equal(headline, undefined, text);
    assert.deepEqual(body, outline(parseSeed(text).tree));
  }
  assert.equal(run('---\ntitle: Tên khác\n---\nMột tên\n\nMột câu.').headline, undefined);
});
