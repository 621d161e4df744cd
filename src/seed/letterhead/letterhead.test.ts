import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString as nodeText } from 'mdast-util-to-string';
import { convertSeed } from '../test/seed.ts';

interface Case {
  name: string;
  text: string;
  /** `a.txt` if missing. */
  path?: string;
  title: string;
  number?: string;
  date?: string;
  /** First words below the letterhead and the title. */
  body: string;
  headings?: string[];
}

const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PROSE =
  'Các hộ dọn cỏ hai bên đường vào sáng chủ nhật hằng tuần, mang theo cuốc và quang gánh, ai bận thì nhờ người làm thay.';

const cases: Case[] = [
  {
    name: 'two columns of a law, whose name is in capitals',
    text: `QUỐC HỘI                         ${NATIONAL}\n-------                              ${MOTTO}\n                                     ---------------\nLuật số: 31/2024/QH15                  Hà Nội, ngày 18 tháng 01 năm 2024\n\nLUẬT\nĐÊ ĐIỀU VÀ BỜ BÃI\n\nCăn cứ Hiến pháp;\nQuốc hội ban hành Luật Đê điều và bờ bãi.\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n${PROSE}\n\nĐiều 2. Đối tượng\n\n${PROSE}\n\nCHỦ TỊCH QUỐC HỘI\n\nTrần Văn Mẫu\n`,
    title: 'LUẬT ĐÊ ĐIỀU VÀ BỜ BÃI',
    number: '31/2024/QH15',
    date: '2024-01-18',
    body: 'Căn cứ Hiến pháp;',
    headings: ['Chương I QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Điều 2. Đối tượng'],
  },
  {
    name: 'columns that a tab parts',
    text: `CHÍNH PHỦ\t${NATIONAL}\n\t${MOTTO}\nSố: 07/2019/NĐ-CP\tHà Nội, ngày 3 tháng 5 năm 2019\n\nNGHỊ ĐỊNH\nQuy định chi tiết về bến đò ngang\n\n${PROSE}\n\n${PROSE}`,
    title: 'NGHỊ ĐỊNH Quy định chi tiết về bến đò ngang',
    number: '07/2019/NĐ-CP',
    date: '2019-05-03',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'names that go on below, each in its column',
    text: `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nTHÀNH PHỐ BẾN TRE                 VIỆT NAM\n    SỞ THỦY LỢI             Độc lập – Tự do – Hạnh phúc\n\nSố:  44 /TTr-STL            Bến Tre, ngày 02 tháng 12 năm 2013\n\nTỜ TRÌNH\nVề việc nạo vét rạch Ông Đốc\nvà các nhánh\n\nKính gửi: Ủy ban nhân dân tỉnh\n\n${PROSE}`,
    title: 'TỜ TRÌNH Về việc nạo vét rạch Ông Đốc và các nhánh',
    number: '44/TTr-STL',
    date: '2013-12-02',
    body: 'Kính gửi: Ủy ban nhân dân tỉnh',
  },
  {
    name: 'one blank between the columns, as copied from a PDF',
    text: `UBND XÃ AN BÌNH ${NATIONAL}\nBAN VĂN HÓA ${MOTTO}\nSố: 9/KH-BVH An Bình, ngày 20 tháng 7 năm 2017\n\nKẾ HOẠCH\nTổ chức hội thi bơi thuyền\n\n${PROSE}`,
    title: 'KẾ HOẠCH Tổ chức hội thi bơi thuyền',
    number: '9/KH-BVH',
    date: '2017-07-20',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'a party document, whose star is an ornament',
    text: `ĐẢNG BỘ HUYỆN CÁT HẢI              ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ PHÙ LONG                Phù Long, ngày 11 tháng 9 năm 2021\n*\nSố 18-NQ/ĐU\n\nNGHỊ QUYẾT\nvề phát triển nghề nuôi ong rừng\n\n${PROSE}`,
    title: 'NGHỊ QUYẾT về phát triển nghề nuôi ong rừng',
    number: '18-NQ/ĐU',
    date: '2021-09-11',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'the country above the office, one after the other',
    text: `${NATIONAL}\n${MOTTO}\n\n* * *\n\nTRƯỜNG TIỂU HỌC HOA BAN\nSố: 3/GM-HB\n\nGIẤY MỜI\n\nKính gửi: Ông bà phụ huynh\n\n${PROSE}`,
    title: 'GIẤY MỜI',
    number: '3/GM-HB',
    body: 'Kính gửi: Ông bà phụ huynh',
  },
  {
    name: 'a form without an office, and its own name in two lines',
    text: `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc Lập – Tự Do – Hạnh Phúc\n----o0o----\n\nĐƠN ĐỀ NGHỊ CẤP LẠI\nTHẺ ĐỌC SÁCH\n\nKính gửi: Thư viện huyện\n\nTôi tên là Nguyễn Thị Mẫu, xin cấp lại thẻ đã mất.`,
    title: 'ĐƠN ĐỀ NGHỊ CẤP LẠI THẺ ĐỌC SÁCH',
    body: 'Kính gửi: Thư viện huyện',
  },
  {
    name: 'a letter of a company, whose subject goes on',
    text: `CÔNG TY TNHH GẠCH NGÓI SEN         ${NATIONAL}\nĐịa chỉ: 5 Bến Đá                  ${MOTTO}\nSố: 71/CV-GNS                      Vĩnh Long, ngày 6 tháng 6 năm 2016\nV/v hoãn giao gạch\nđợt hai\n\nKính gửi: Ban quản lý chợ\n\n${PROSE}`,
    title: 'V/v hoãn giao gạch đợt hai',
    number: '71/CV-GNS',
    date: '2016-06-06',
    body: 'Kính gửi: Ban quản lý chợ',
  },
  {
    name: 'a day that was left open',
    text: `HỘI ĐỒNG NHÂN DÂN              ${NATIONAL}\nXÃ LŨNG VÂN                     ${MOTTO}\nSố:      /NQ-HĐND               Lũng Vân, ngày     tháng 6 năm 2022\n\nNGHỊ QUYẾT\nVề mức đóng góp làm cổng làng\n\n${PROSE}`,
    title: 'NGHỊ QUYẾT Về mức đóng góp làm cổng làng',
    date: '2022-06',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'a number below the kind',
    text: `TÒA ÁN NHÂN DÂN\nHUYỆN MƯỜNG SO\n\n${NATIONAL}\n${MOTTO}\n\nBẢN ÁN\nSố: 02/2018/DS-ST\nNgày 12 tháng 3 năm 2018\n\n${PROSE}`,
    title: 'BẢN ÁN Số: 02/2018/DS-ST',
    number: '02/2018/DS-ST',
    date: '2018-03-12',
    body: 'Ngày 12 tháng 3 năm 2018',
  },
  {
    name: 'no country, but an office, a number and a kind',
    text: `HỢP TÁC XÃ NÔNG NGHIỆP ĐỒNG TÂM\nSố: 4/TB-HTX\n\nTHÔNG BÁO\nvề lịch tưới vụ hè thu\n\n${PROSE}`,
    title: 'THÔNG BÁO về lịch tưới vụ hè thu',
    number: '4/TB-HTX',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'an authority below the subject stays in the text',
    text: `UBND TỈNH HÀ GIANG             ${NATIONAL}\nSố: 88/QĐ-UBND                 Hà Giang, ngày 9 tháng 10 năm 2014\n\nQUYẾT ĐỊNH\n\nPhê duyệt danh sách các bến thuyền\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Giao thông đường thủy;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt danh sách.\n\n${PROSE}\n\nĐiều 2. Quyết định này có hiệu lực từ ngày 1 tháng 1 năm 2015.\n\nTM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH`,
    title: 'QUYẾT ĐỊNH Phê duyệt danh sách các bến thuyền',
    number: '88/QĐ-UBND',
    date: '2014-10-09',
    body: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    headings: [
      'Điều 1. Phê duyệt danh sách.',
      'Điều 2. Quyết định này có hiệu lực từ ngày 1 tháng 1 năm 2015.',
    ],
  },
  {
    name: 'a Markdown table',
    path: 'a.md',
    text: `| UBND HUYỆN TRÀ CÚ<br>**PHÒNG NỘI VỤ** | ${NATIONAL}<br>${MOTTO} |\n|---|---|\n| Số: 12/QĐ-NV | *Trà Cú, ngày 5 tháng 3 năm 2020* |\n\n**QUYẾT ĐỊNH**\n\n**Về việc khen thưởng tổ đan lát**\n\n${PROSE}\n\n${PROSE}`,
    title: 'QUYẾT ĐỊNH Về việc khen thưởng tổ đan lát',
    number: '12/QĐ-NV',
    date: '2020-03-05',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'a Markdown headline that only says the kind',
    path: 'a.md',
    text: `${NATIONAL}  \n${MOTTO}\n\n---\n\n# TỜ TRÌNH\n\nVề việc xin kinh phí sửa đình\n\n${PROSE}`,
    title: 'TỜ TRÌNH Về việc xin kinh phí sửa đình',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'plain lines in a Markdown file, which run on',
    path: 'a.md',
    text: `UBND HUYỆN TRÀ CÚ          ${NATIONAL}\nPHÒNG NÔNG NGHIỆP           ${MOTTO}\nSố: 21/TB-NN        Trà Cú, ngày 4 tháng 4 năm 2015\n\nTHÔNG BÁO\nVề việc phát giống lúa\n\n${PROSE}`,
    title: 'THÔNG BÁO Về việc phát giống lúa',
    number: '21/TB-NN',
    date: '2015-04-04',
    body: PROSE.slice(0, 20),
  },
  {
    name: 'plain lines in a Markdown file without a blank one',
    path: 'a.md',
    text: `${NATIONAL}\n${MOTTO}\n-----o0o-----\nĐƠN XIN VÀO ĐỘI CỒNG CHIÊNG\n\nKính gửi: Già làng\n\n${PROSE}`,
    title: 'ĐƠN XIN VÀO ĐỘI CỒNG CHIÊNG',
    body: 'Kính gửi: Già làng',
  },
  {
    name: 'an HTML table with several lines in its cells, and a rule',
    path: 'a.html',
    text: `<!doctype html><html><head><title>van-ban</title></head><body><table><tr><td><p align="center">BỘ VĂN HÓA</p><p align="center"><b>CỤC DI SẢN</b></p><p>-------</p></td><td><p><b>${NATIONAL}<br>${MOTTO}</b><br>---------------</p></td></tr><tr><td>Số: 6/TB-CDS</td><td><i>Hà Nội, ngày 8 tháng 8 năm 2018</i></td></tr></table><hr><p align="center"><b>THÔNG BÁO</b></p><p align="center"><b>VỀ VIỆC MỞ CỬA NHÀ CỔ</b></p><p>Căn cứ kế hoạch năm;</p><p>${PROSE}</p></body></html>`,
    title: 'THÔNG BÁO VỀ VIỆC MỞ CỬA NHÀ CỔ',
    number: '6/TB-CDS',
    date: '2018-08-08',
    body: 'Căn cứ kế hoạch năm;',
  },
  {
    name: 'centred paragraphs of a word processor',
    path: 'a.html',
    text: `<html><body><p>${NATIONAL}</p><p>${MOTTO}</p><p>***</p><p>ĐƠN XIN CHUYỂN TRƯỜNG</p><p>Kính gửi: Ban giám hiệu</p><p>${PROSE}</p></body></html>`,
    title: 'ĐƠN XIN CHUYỂN TRƯỜNG',
    body: 'Kính gửi: Ban giám hiệu',
  },
];

for (const { name, text, path = 'a.txt', title, number, date, body, headings } of cases) {
  test(`letterhead: ${name}`, () => {
    const { data } = convertSeed(text, path);
    const { metadata, tree } = data;
    assert.ok(metadata && tree);
    const [letterhead, first] = tree.children.filter(
      ({ type }) => type !== 'yaml' && type !== 'thematicBreak',
    );
    assert.deepEqual(
      { title: metadata.title, number: metadata.number, date: metadata.date },
      { title, number, date },
    );
    assert.ok(letterhead?.type === 'mdxJsxFlowElement');
    assert.doesNotMatch(nodeText(letterhead), /QUYẾT ĐỊNH|THÔNG BÁO/);
    assert.ok(first && nodeText(first).startsWith(body), first && nodeText(first));
    if (headings) {
      const found = tree.children.filter(({ type }) => type === 'heading').map((node) => nodeText(node));
      assert.deepEqual(found, headings);
    }
  });
}

/** Texts that look like one of these somewhere, and have no letterhead. */
const others: Record<string, string> = {
  'a text about the motto': `Câu "${MOTTO}"\n\nDòng này đứng dưới quốc hiệu, ${PROSE}`,
  'an article about the country': `Cộng hòa xã hội chủ nghĩa Việt Nam\n\nCộng hòa xã hội chủ nghĩa Việt Nam là tên nước từ năm 1976. ${PROSE}`,
  'verse in capitals':
    'NHÀ TÔI BÊN SÔNG\n\nChiều nay nước lớn\nthuyền về bến xưa\n\nHàng cau trước ngõ\nđứng chờ cơn mưa',
  'a headline with a place and a day': `HỘI LÀNG THÁNG GIÊNG\n\nHưng Yên, ngày 12 tháng 2 năm 2019\n\n${PROSE}`,
  'an address with a number': `NHÀ SÁCH CŨ\n\nSố 5 Hàng Bồ\n\n${PROSE}`,
  'a table of numbers': 'Tên    Số: 1/A    Ngày\nBa     12         3\nTư     15         4\n',
  'a list of issues': `TẠP CHÍ SÔNG QUÊ\n\nSố: mùa xuân\n\n${PROSE}`,
};

for (const [name, text] of Object.entries(others)) {
  test(`no letterhead: ${name}`, () => {
    assert.equal(convertSeed(text).data.letterhead, undefined);
  });
}

test('an ornament is no title, and ends no search for one', () => {
  for (const ornament of ['-----o0o-----', '………………', '———————', '* * *', '=====', '~~~o0o~~~', '***']) {
    assert.equal(
      convertSeed(`${ornament}\n\nChuyện đò ngang\n\n${PROSE}`).data.metadata?.title,
      'Chuyện đò ngang',
    );
    assert.equal(
      convertSeed(`Chuyện đò ngang\n\n${ornament}\n\n${PROSE}`).data.metadata?.title,
      'Chuyện đò ngang',
    );
  }
});

test('an author keeps the last word about the title, and the kind stays in the text', () => {
  const { metadata, tree } = convertSeed(
    `---\ntitle: Mở lớp\n---\n${NATIONAL}\n${MOTTO}\n\nQUYẾT ĐỊNH\nVề việc mở lớp\n\n${PROSE}`,
  ).data;
  assert.equal(metadata?.title, 'Mở lớp');
  assert.ok(tree && nodeText(tree).includes('QUYẾT ĐỊNH'));
});
