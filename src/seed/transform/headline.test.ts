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

test('lines of capitals are one headline, and so is one that is wrapped', () => {
  const cases: [text: string, headline: string, body: string[]][] = [
    ['LỄ HẠ ĐIỀN\nCỦA XÓM ĐẦM\n\nMột câu.', 'LỄ HẠ ĐIỀN CỦA XÓM ĐẦM', ['Một câu.']],
    ['THE RAFT\nOF THE LOWER\nFERRY\n\nOne.', 'THE RAFT OF THE LOWER FERRY', ['One.']],
    ['NẮNG\nSáng nay nắng lên sớm.\n\nHai câu.', 'NẮNG', ['Sáng nay nắng lên sớm.', 'Hai câu.']],
    [
      `SÁO DIỀU\nCỦA LÀNG\n${'Một câu dài. '.repeat(20)}`,
      'SÁO DIỀU CỦA LÀNG',
      ['Một câu dài. '.repeat(20).trim()],
    ],
    [
      `SÁO DIỀU\nCỦA LÀNG\n\n${'Một câu dài. '.repeat(20)}\nHai câu.`,
      'SÁO DIỀU CỦA LÀNG',
      ['Một câu dài. '.repeat(20).trim(), 'Hai câu.'],
    ],
    [
      'Quy ước giữ rừng của bảy thôn\nven suối Nậm\n\nMột câu dài hơn đầu đề đã ở trên kia.',
      'Quy ước giữ rừng của bảy thôn ven suối Nậm',
      ['Một câu dài hơn đầu đề đã ở trên kia.'],
    ],
    ['Nắng quái\nTrần Thị Nhàn\n\nMột câu.', 'Nắng quái', ['Trần Thị Nhàn', 'Một câu.']],
    [
      'Nắng quái\nTác giả: Nhàn\nHuế, ngày 5 tháng 3 năm 2001\n\nMột câu.',
      'Nắng quái',
      ['Tác giả: Nhàn / Huế, ngày 5 tháng 3 năm 2001', 'Một câu.'],
    ],
    [
      'Nắng quái\nChiều hôm ấy nắng hắt ngang qua dãy quán lá ven đê.\n\nHai câu.',
      'Nắng quái',
      ['Chiều hôm ấy nắng hắt ngang qua dãy quán lá ven đê.', 'Hai câu.'],
    ],
    ['# Nắng quái\n\nMột câu.', 'Nắng quái', ['Một câu.']],
  ];
  for (const [text, headline, body] of cases) assert.deepEqual(run(text), { headline, body }, text);
});

test('a by-line or small letters below a headline', () => {
  const cases: [text: string, headline: string][] = [
    ['The Weir\nby Ann Lee\n\nOne sentence.', 'The Weir'],
    ['Nắng quái\nThơ: Trần Nhàn\n\nMột câu.', 'Nắng quái'],
    ['NẮNG QUÁI\n(Trần Nhàn)\n\nMột câu.', 'NẮNG QUÁI'],
    ['HƯỚNG DẪN\ntrồng dâu trên đất bãi\n\nMột câu.', 'HƯỚNG DẪN trồng dâu trên đất bãi'],
  ];
  for (const [text, headline] of cases) assert.equal(run(text).headline, headline, text);
  assert.equal(run('> Anh có đi không?\n\nCó.').headline, undefined);
});

test('verse, capitals without end and fields are no headline', () => {
  const cases = [
    'Con cò lội ruộng\nCon vạc kêu sương\nCon le uống nước\n\nHết.',
    'MỘT HAI\nBA BỐN\nNĂM SÁU\nBẢY TÁM\nCHÍN MƯỜI\n\nMột câu.',
    'lá bay\nqua vai\n\nMột câu.',
    'Lớp: 5A\nTrường: Xóm Đầm\n\nMột câu.',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐỘC LẬP - TỰ DO - HẠNH PHÚC\n\nMột câu.',
    '# key = value\n\nMột câu.',
    'HỘI LÀM VƯỜN\nTỔ ONG\nSố: 4/TB-HLV\nTHÔNG BÁO\nVề việc chia mật\n\nMột câu.',
  ];
  for (const text of cases) assert.equal(run(text).headline, undefined, text);
});

test('a rule above a headline ends no search for it, and other signs above keep their place', () => {
  for (const drawn of ['* * *', '-----', '=====', '***\n\n---']) {
    const { headline, body } = run(`${drawn}\n\nChuyện đò ngang\n\nMột câu.`);
    assert.equal(headline, 'Chuyện đò ngang', drawn);
    assert.equal(body.at(-1), 'Một câu.', drawn);
  }
  for (const sign of ['~~~', '-->', '-----o0o-----', '……', '|-|-|', '+--+', '~~~\n\nTheo Reuters']) {
    for (const line of ['Chuyện đò ngang', '1. Một']) {
      const text = `${sign}\n\n${line}\n\nMột câu.`;
      const { headline, body } = run(text);
      assert.equal(headline, undefined, text);
      assert.deepEqual(body, outline(parseSeed(text).tree), text);
    }
  }
});
