import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWork, growthOfWork } from '../../shared/test/count-work.ts';
import { outline } from '../test/outline.ts';
import { parseSeed } from '../test/seed.ts';
import { seedDefinitions } from './definitions.ts';

function run(text: string): string[] {
  const { tree } = parseSeed(text);
  seedDefinitions()(tree);
  return outline(tree);
}

function hasList(text: string): boolean {
  return run(text).some((line) => line.startsWith('dl: '));
}

test('a list of abbreviations and their long forms is a definition list', () => {
  const cases: [text: string, blocks: string[]][] = [
    [
      'CAND: Công an nhân dân\nANTQ: An ninh Tổ quốc',
      ['dl: CAND: | Công an nhân dân | ANTQ: | An ninh Tổ quốc'],
    ],
    [
      'Mở đầu.\n\nUBND – Ủy ban nhân dân\n\nĐCSVN – Đảng Cộng sản Việt Nam\n\nWTO – Tổ chức Thương mại Thế giới\n\nHết.',
      [
        'Mở đầu.',
        'dl: UBND – | Ủy ban nhân dân | ĐCSVN – | Đảng Cộng sản Việt Nam | WTO – | Tổ chức Thương mại Thế giới',
        'Hết.',
      ],
    ],
    [
      'They write:\nRSPB = Royal Society for the Protection of Birds\nB&B = bed and breakfast\nand so on.',
      [
        'They write:',
        'dl: RSPB = | Royal Society for the Protection of Birds | B&B = | bed and breakfast',
        'and so on.',
      ],
    ],
  ];
  for (const [text, blocks] of cases) assert.deepEqual(run(text), blocks);
});

test('a glossary that a heading or a sentence announces is a definition list', () => {
  const entries = 'Lea – meadow at rest\nStook – sheaves set up\n  to dry';
  const list = 'dl: Lea – | meadow at rest | Stook – | sheaves set up to dry';
  const named = [
    'A farmer’s glossary',
    'GLOSSARY',
    '2. Terms and definitions',
    'Appendix B: Abbreviations',
    'Giải thích từ ngữ',
    'Điều 3. Giải thích từ ngữ',
    'Danh mục các chữ viết tắt',
    'Bảng thuật ngữ',
    'Trong sổ này, các từ dưới đây được hiểu như sau:',
    'In this book the following terms are used:',
  ];
  for (const above of named) {
    assert.deepEqual(run(`Câu đầu.\n\n${above}\n\n${entries}`), ['Câu đầu.', above, list], above);
    const between = `Câu đầu.\n\n${above}\n\nSome of these words are old.\n\n${entries}`;
    assert.equal(hasList(between), true, above);
  }
  for (const above of ['Vocabulary of anger', 'Chương trình', 'Ghi chú'].slice(1)) {
    assert.equal(hasList(`Câu đầu.\n\n${above}\n\n${entries}`), false, above);
  }
  const far = 'Câu đầu.\n\nGlossary\n\nOne sentence.\n\nAnother sentence.\n\nA third sentence.\n\n';
  assert.equal(hasList(`${far}${entries}`), false);
  assert.equal(hasList(`Câu đầu.\n\nGlossary\n\nOther\n-----\n\n${entries}`), false);
});

test('indented meanings below their terms are a definition list', () => {
  const text =
    'Bờ thửa\n    Dải đất đắp cao ngăn hai thửa ruộng.\n\nChân ruộng\n    Mặt ruộng tính theo độ cao\n    so với mương nước.\nMạ\n    Lúa non gieo dày, chờ ngày nhổ đem cấy.';
  assert.deepEqual(run(`Câu đầu.\n\n${text}`), [
    'Câu đầu.',
    'dl: Bờ thửa | Dải đất đắp cao ngăn hai thửa ruộng. | Chân ruộng | Mặt ruộng tính theo độ cao so với mương nước. | Mạ | Lúa non gieo dày, chờ ngày nhổ đem cấy.',
  ]);
});

test('five or more explained terms in alphabetical order are a definition list', () => {
  const words = [
    'Âu: chỗ cho thuyền tránh gió',
    'Bến: nơi thuyền ghé vào bờ',
    'Đò: thuyền nhỏ chở khách ngang sông',
    'Lái: đuôi thuyền và người cầm lái',
    'Sào: cây tre dài để đẩy thuyền',
  ];
  assert.equal(hasList(words.join('\n')), true);
  assert.equal(hasList(words.slice(1).join('\n')), false);
  assert.equal(hasList(words.toReversed().join('\n')), false);
  assert.equal(hasList(words.map((line, at) => line.replace(':', ` ${at + 1}:`)).join('\n')), false);
});

const OTHERS: Readonly<Record<string, string>> = {
  interview: 'PV: Xin chào bác.\nBác Năm: Chào anh.\nPV: Năm nay được mùa chứ.\nBác Năm: Cũng khá.',
  'speakers, each once': 'Ông An: Tôi xin nói trước.\nBà Bình: Mời ông.\nCô Cúc: Tôi xin nghe.',
  'speakers without a title':
    'An: ừ tôi đi đây\nBa: ừ đi nhé\nChi: khi nào về đấy nhỉ?\nDu: mai về\nHà: thế à',
  transcript: 'Anna: we left at dawn.\nBen: it was dark.\nClara: so dark.\nAnna: and cold.',
  minutes: 'Thời gian: 19 giờ ngày 12/4\nĐịa điểm: Nhà văn hóa\nChủ trì: bà Hoa\nThư ký: ông Bình',
  address:
    'Address: 12 Mill Lane, Easton\nEmail: post at example\nFax: none any more\nPhone: ask at the desk',
  timetable: '6:30: khởi hành\n7:45: ăn sáng\n12:30: nghỉ trưa',
  'timetable of names': 'Huế – Đà Nẵng\nĐà Nẵng – Hội An\nHội An – Quy Nhơn',
  days: 'Ngày 1: đi bộ qua đèo\nNgày 2: nghỉ ở bản\nNgày 3: xuống núi\nNgày 4: về xuôi\nNgày 5: ở nhà',
  recipe: 'Bơ: hai thìa\nBột: ba bát\nĐường: nửa bát\nSữa: một cốc',
  scores: 'Arsenal – Burnley\nChelsea – Derby\nEverton – Fulham',
  form: 'Name: Jane Brown\nCity: Easton\nJob: baker',
  urls: 'https://a.example/x\nhttps://b.example/y',
  'addresses of sites': 'Báo A: https://a.example/x\nBáo B: https://b.example/y',
  ratios: 'tỉ lệ 3:4\ntỉ lệ 5:6',
  'one line': 'CAND: Công an nhân dân',
  steps: 'Bước một: ngâm gạo\nBước hai: vo gạo\nBước ba: nấu cơm\nBước tư: xới cơm\nBước xong: dọn cơm',
  verse:
    'Chiều nay ra đứng bờ ao\n    Nhìn con cá lặn, nhìn sao sao mờ.\nBuồn trông con nhện giăng tơ\n    Nhện ơi, nhện hỡi, nhện chờ mối ai.\nBuồn trông chênh chếch sao mai\n    Sao ơi, sao hỡi, nhớ ai sao mờ.',
  ballad:
    'The miller went to town one day\n   To sell a sack of flour.\nHe met a maid along the way\n   Beneath the market tower.',
  places: 'Nhà xuất bản Sông\n    12 phố Hàng Mơ\n    Hà Nội\nNhà sách Núi\n    5 phố Hàng Lụa\n    Huế',
  script:
    'ANNA\n    I never said that to anyone.\nBEN\n    You said it to me twice.\nCLARA\n    She said it to us all.',
};

test('similar lines without definitions are no definition list', () => {
  for (const [name, text] of Object.entries(OTHERS)) {
    assert.equal(hasList(`Câu đầu của bài.\n\n${text}\n\nCâu cuối của bài.`), false, name);
    assert.equal(hasList(text), false, name);
    assert.equal(hasList(text.replaceAll('\n', '\n\n')), false, name);
  }
});

test('the work for lines like entries of a glossary grows linearly', async () => {
  const texts = [300, 600, 1200].map((length) =>
    Array.from({ length }, (_, at) => `Người ${at}: đã nộp đủ`).join('\n'),
  );
  for (const text of texts) assert.equal(hasList(text), false);
  const works = await countWork({
    module: import.meta.resolve('../test/seed.ts'),
    name: 'convertSeed',
    calls: texts.map((text) => [text]),
  });
  const { steps, characters } = growthOfWork(works);
  assert.ok(steps < 2.2 && characters < 2.2, `${steps}, ${characters}`);
});
