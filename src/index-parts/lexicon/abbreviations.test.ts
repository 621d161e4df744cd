import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAbbreviationLearner } from './abbreviations.ts';

/** What is learnt from texts: "cand = công an nhân dân". */
function listAbbreviations(texts: readonly string[]): string[] {
  const learner = createAbbreviationLearner();
  for (const text of texts) learner.add(text);
  return learner.learnt().map(({ short, long }) => `${short} = ${long.join('; ')}`);
}

/** So many texts like this one, each with words of its own. */
const times = (count: number, text: string) => Array.from({ length: count }, (_, at) => `${text}, số ${at}.`);

/** Texts about something else, so that no word is in most of them. */
const others = times(40, 'Mưa lớn ở miền núi phía bắc');

test('one text that defines an abbreviation is enough', () => {
  const cases: [text: string, expected: string][] = [
    ['Lực lượng Công an nhân dân (CAND) được khen.', 'cand = công an nhân dân'],
    ['Bộ Giáo dục và Đào tạo, Ủy ban nhân dân (UBND): họp.', 'ubnd = ủy ban nhân dân'],
    ['theo Liên hợp quốc (LHQ), dân số tăng', 'lhq = liên hợp quốc'],
    ['Phòng cháy, chữa cháy (PCCC).', 'pccc = phòng cháy chữa cháy'],
    ['Hội đồng nhân dân (HĐND)', 'hđnd = hội đồng nhân dân'],
    ['World Health Organization (WHO) said', 'who = world health organization'],
    ['Công an nhân dân (CAND)'.normalize('NFD'), 'cand = công an nhân dân'],
  ];
  for (const [text, expected] of cases) assert.deepEqual(listAbbreviations([text]), [expected], text);
});

test('a bracket without a matching long form defines no abbreviation', () => {
  const cases = [
    'Công an thành phố (CAND) được khen.',
    'Công an nhân dân (cand) được khen.',
    'Nhân dân (CAND) được khen.',
    '(CAND) Công an nhân dân',
    'Công an nhân dân [CAND]',
    'Trận thắng (A) và (B)',
    '',
  ];
  for (const text of cases) assert.deepEqual(listAbbreviations([text]), [], text);
});

test('an undefined abbreviation is inferred from usage', () => {
  const texts = [...times(6, 'Anh đi khám bảo hiểm y tế'), ...times(2, 'Thẻ khám BHYT mới'), ...others];
  assert.deepEqual(listAbbreviations(texts), ['bhyt = bảo hiểm y tế']);
});

test('a defined long form comes before an inferred one', () => {
  const texts = [...times(9, 'bán hàng yêu thích'), 'Bảo hiểm y tế (BHYT)', ...others];
  assert.deepEqual(listAbbreviations(texts), ['bhyt = bảo hiểm y tế; bán hàng yêu thích']);
});

test('a name comes before a phrase with the same initials, and a frequent phrase that does not stand out is no long form', () => {
  const chance = times(9, 'nay nhà hàng trẻ em đã mở');
  const name = [...times(5, 'vay của Ngân hàng tín dụng Ea'), 'nay theo NHTE đã mở', ...others];
  assert.deepEqual(listAbbreviations([...chance, ...name]), ['nhte = nhà hàng trẻ em']);
  const real = times(8, 'theo Nông Hội Tân Ea');
  assert.deepEqual(listAbbreviations([...chance, ...real, 'nay theo NHTE đã mở', ...others]), [
    'nhte = nông hội tân ea',
  ]);
  const rivals = times(8, 'nay nơi họp tổ em đã mở');
  assert.deepEqual(listAbbreviations([...chance, ...rivals, 'nay theo NHTE đã mở', ...others]), []);
});

test('a long form without contexts in common with its abbreviation needs more evidence, and a fragment of another phrase is none', () => {
  const use = 'bác tin dùng tay trái';
  const short = 'tập TDTT mỗi sáng';
  const cases: [why: string, texts: string[], expected: string[]][] = [
    ['seldom', [...times(5, use), short], []],
    ['often', [...times(9, use), short], ['tdtt = tin dùng tay trái']],
    ['beside the same word', [...times(5, use), 'bác TDTT'], ['tdtt = tin dùng tay trái']],
    ['in one text', [...times(5, use), `${use}, ${short}`], ['tdtt = tin dùng tay trái']],
    ['a part', [...times(30, 'Bộ Đội Biên Phòng tỉnh'), 'BDB phát nhạc'], []],
  ];
  for (const [why, texts, expected] of cases)
    assert.deepEqual(listAbbreviations([...texts, ...others]), expected, why);
});

test('a word that most texts have may begin a name in capitals', () => {
  const texts = [...times(60, 'việc công ở làng'), ...times(6, 'mua của Công ty cổ phần Mây'), 'CTCP Mây'];
  assert.deepEqual(listAbbreviations(texts), ['ctcp = công ty cổ phần']);
});

test('chance matches define no abbreviation', () => {
  const use = 'Anh đi khám bảo hiểm y tế';
  const cases: [why: string, texts: string[]][] = [
    ['too seldom', [...times(3, use), 'Thẻ BHYT']],
    ['nobody shortens it', times(20, use)],
    ['a mark between', [...times(20, 'đóng bảo hiểm, y tế xã'), 'Thẻ BHYT']],
    ['another word between', [...times(20, 'bảo hiểm và y tế'), 'Thẻ BHYT']],
    ['a number in it', [...times(20, 'bảo hiểm 5 y tế'), 'Thẻ BHYT']],
    ['two letters', [...times(20, 'Quốc hội họp'), 'QH họp']],
    [
      'three letters, in small letters only, among others',
      [...times(12, 'bàn tay chị'), ...times(9, 'bé tập chạy'), 'BTC họp'],
    ],
  ];
  for (const [why, texts] of cases) assert.deepEqual(listAbbreviations([...texts, ...others]), [], why);
});

test('an abbreviation of three letters needs a name or a phrase that stands out', () => {
  const name = [...times(5, 'báo cáo của Ban Tổ chức tỉnh'), 'của BTC họp', ...others];
  assert.deepEqual(listAbbreviations(name), ['btc = ban tổ chức']);
  const outstanding = [...times(30, 'thấy ban tổ chức nói'), 'thấy BTC họp', ...others];
  assert.deepEqual(listAbbreviations(outstanding), ['btc = ban tổ chức']);
});

test('a word in capitals is no abbreviation if texts have it in small letters', () => {
  const texts = [...times(9, 'hãng Nông Á Mới'), 'MIỀN NAM nắng', ...others];
  assert.deepEqual(listAbbreviations(texts), ['nam = nông á mới']);
  assert.deepEqual(listAbbreviations([...texts, 'ở miền nam']), []);
});

test('function words are in no long form', () => {
  const texts = [...times(30, 'vay của nhân dân'), 'VCND họp'];
  assert.deepEqual(listAbbreviations([...texts, ...others]), ['vcnd = vay của nhân dân']);
  assert.deepEqual(listAbbreviations([...texts, ...times(10, 'Mưa lớn')]), []);
});

test('abbreviations that differ by a stroke keep their own long forms in any order', () => {
  const texts = [...times(9, 'Ông là Phó giám đốc sở'), 'là PGĐ nói', 'là PGD nói', ...others];
  assert.deepEqual(listAbbreviations(texts), ['pgđ = phó giám đốc']);
  assert.deepEqual(listAbbreviations(texts.toReversed()), ['pgđ = phó giám đốc']);
  const other = [
    ...times(7, 'gửi ở Phòng giao dịch Mây'),
    ...times(9, 'Ông là Phó giám đốc sở'),
    'ở PGD',
    ...others,
  ];
  assert.deepEqual(listAbbreviations(other), ['pgd = phòng giao dịch']);
  const sloppy = [...times(9, 'Ông là Phó giám đốc sở'), 'là PGD nói', ...others];
  assert.deepEqual(listAbbreviations(sloppy), ['pgd = phó giám đốc']);
});

test('the same texts give the same abbreviations, from folders of any size', () => {
  const texts = [...times(3500, 'Cải cách thủ tục hành chính'), 'Luật CTHC và TTHC', ...times(3500, 'Mưa')];
  assert.deepEqual(listAbbreviations(texts), listAbbreviations(texts));
  assert.deepEqual(listAbbreviations(texts), ['tthc = thủ tục hành chính']);
});
