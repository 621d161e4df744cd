import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWork, growthOfWork } from '../../shared/test/count-work.ts';
import { convertSeed } from '../test/seed.ts';
import { composeTitle } from './title.ts';

test('a title is composed from the first sentence', () => {
  const cases: [prose: string, title: string][] = [
    ['', ''],
    ['… !!!', ''],
    ['Giá gạo tăng.', 'Giá gạo tăng'],
    ['Giá xăng tăng 1.500 đồng/lít từ 15 giờ. Đây là lần thứ hai.', 'Giá xăng tăng 1.500 đồng/lít từ 15 giờ'],
    ['Ngày 26/6, tại Huế, Bộ Y tế (BYT) đã họp.', 'Bộ Y tế đã họp'],
    ['Sáng 5/3, Sở Giáo dục Hà Nội công bố lịch thi.', 'Sở Giáo dục Hà Nội công bố lịch thi'],
    ['Chiều nay (12/5), Thủ tướng đã tiếp Đại sứ Nhật Bản.', 'Thủ tướng đã tiếp Đại sứ Nhật Bản'],
    ['Theo ông Trần Văn B, giá gạo sẽ tăng.', 'Giá gạo sẽ tăng'],
    ['Ông A, Giám đốc Sở Y tế, cho biết, dịch đã được kiểm soát.', 'Dịch đã được kiểm soát'],
    ['Năm ngư dân được cứu, đưa vào bờ an toàn.', 'Năm ngư dân được cứu, đưa vào bờ an toàn'],
    [
      'Ngày hội Văn hóa đã mở tại Huế, thu hút 1.000 người.',
      'Ngày hội Văn hóa đã mở tại Huế, thu hút 1.000 người',
    ],
    [
      'Từ điển tiếng Việt được tái bản, bổ sung 5.000 từ.',
      'Từ điển tiếng Việt được tái bản, bổ sung 5.000 từ',
    ],
    ['TP. Hồ Chí Minh vừa khánh thành cầu mới. Cầu dài 2 km.', 'TP. Hồ Chí Minh vừa khánh thành cầu mới'],
    [
      'At least 20 people were killed in floods on Sunday, police said.',
      'At least 20 people were killed in floods on Sunday, police said',
    ],
    ['图书馆每天早上七点开门。孩子们读书。', '图书馆每天早上七点开门'],
    ['On Monday, the ministry announced a plan.', 'The ministry announced a plan'],
    ['In 2023, 5,000 students enrolled.', '5,000 students enrolled'],
    ['Mr. Smith met Dr. Jones in St. Louis. They talked.', 'Mr. Smith met Dr. Jones in St. Louis'],
    // Too long as a whole: the clause with the verb, and what follows it while there is room.
    [
      'Trước mưa lũ ở miền Trung, lực lượng vũ trang đóng quân trên địa bàn mười hai huyện miền núi, các đơn vị đã sẵn sàng, chủ động ứng phó.',
      'Các đơn vị đã sẵn sàng, chủ động ứng phó',
    ],
    // A clause that only tells when, why or what for goes before anything is cut.
    [
      'Các đội dân quân của bốn xã ven biển đã đưa toàn bộ tàu thuyền nhỏ lên bờ cao sau khi đài báo gió giật từ nửa đêm.',
      'Các đội dân quân của bốn xã ven biển đã đưa toàn bộ tàu thuyền nhỏ lên bờ cao',
    ],
    [
      'The harbour board has ordered every small boat out of the inner basin before the winter gales arrive from the north.',
      'The harbour board has ordered every small boat out of the inner basin',
    ],
    // No room even for one clause: cut before a name, not in it.
    [
      'Nhà máy thủy điện nhỏ ở vùng núi cao mà người dân đã chờ đợi suốt mười năm qua được ông Nguyễn Văn An khánh thành.',
      'Nhà máy thủy điện nhỏ ở vùng núi cao mà người dân đã chờ đợi suốt mười năm qua được ông…',
    ],
  ];
  for (const [prose, title] of cases) assert.equal(composeTitle(prose), title);
});

test('a title from a sentence is never over 90 characters', () => {
  const word = fc.constantFrom(
    'Ngày',
    '26/6',
    'Tô',
    'Lâm',
    'đã',
    'họp',
    '(Bộ',
    'Y)',
    ',',
    'tế,',
    'x'.repeat(40),
    '😀'.repeat(9),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) =>
      assert.ok(composeTitle(words.join(' ')).length <= 90),
    ),
  );
});

test('a title is more than a name with its office', () => {
  const long = 'Tờ Sông Nước cho biết, Xưởng Mây, nhà thầu của chợ Đông, ';
  const did = 'đã giao cho chị Hà vốn làm kế toán ở chợ Tây việc trông coi cả hai dãy quầy mới';
  assert.match(composeTitle(`${long}${did}.`), /^Xưởng Mây, nhà thầu của chợ Đông, đã giao cho chị Hà .+…$/);
});

test('a title comes from the override, the headline, the first clause or the file name', () => {
  const cases: [text: string, path: string, title: string, rule: string | undefined][] = [
    ['Hội nghị sơ kết\n\nMột câu.', 'a.txt', 'Hội nghị sơ kết', 'headline'],
    ['Hôm nay, trời đã nắng.', 'a.txt', 'Trời đã nắng', 'first-clause'],
    ['---\ntitle: Tên\n---\nMột câu.', 'a.txt', 'Tên', undefined],
    ['***', 'b/Báo-cáo_2.txt', 'Báo cáo 2', 'file-name'],
    ['***', 'Ba\u0301o.txt', 'Báo', 'file-name'],
    ['***', '___.txt', 'seed', 'file-name'],
  ];
  for (const [text, path, title, rule] of cases) {
    const { metadata } = convertSeed(text, path).data;
    assert.equal(metadata?.title, title);
    assert.equal(metadata?.inferred['title'], rule);
  }
});

test('the work for a very long paragraph grows linearly', async () => {
  const texts = [1000, 2000, 4000].map((times) => 'TP. A đã họp, '.repeat(times));
  for (const text of texts) assert.match(composeTitle(text), /^TP. A đã họp/);
  const works = await countWork({
    module: import.meta.resolve('./title.ts'),
    name: 'composeTitle',
    calls: texts.map((text) => [text]),
  });
  const { steps, characters } = growthOfWork(works);
  assert.ok(steps < 2.2 && characters < 2.2, `${steps}, ${characters}`);
});
