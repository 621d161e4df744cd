import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';
import { readFileTitle } from './file-title.ts';

test('words in the name of a file are a title, in the capitals and marks of its text', () => {
  const cases: [name: string, text: string, title: string][] = [
    ['lai châu', 'Lai Châu là một tỉnh ở vùng cao.', 'Lai Châu'],
    ['lai_chau', 'Lai Châu là một tỉnh ở vùng cao.', 'Lai Châu'],
    ['Lai-Chau', 'Lai Châu là một tỉnh ở vùng cao.', 'Lai Châu'],
    ['tiếng thái', 'Tiếng Thái nói ở vùng cao. Người ta viết tiếng Thái từ lâu.', 'Tiếng Thái'],
    ['chợ mường lay', 'Ở Mường Lay có chợ.', 'Chợ Mường Lay'],
    ['Mắm Tép', 'Cách làm mắm tép của bà.', 'Mắm Tép'],
    ['abaca', 'The abaca is a plant of warm islands.', 'Abaca'],
    ['abaca', 'Abaca is a plant of warm islands.', 'Abaca'],
    ['bà ngoại (2)', 'Ngày ấy mưa.', 'Bà ngoại'],
    ['thư gửi bạn - Copy', 'Ngày ấy mưa.', 'Thư gửi bạn'],
    ['2014-05-09 họp tổ', 'Ai cũng đến.', 'Họp tổ'],
    ['họp tổ 09.05.2014', 'Ai cũng đến.', 'Họp tổ'],
    ['03 - Đò ngang', 'Ai cũng đến.', 'Đò ngang'],
    ['07_river crossing', 'We left at noon.', 'River crossing'],
    ['3 con gấu', 'Ngày xưa có gấu.', '3 con gấu'],
    ['sổ tay 2019', 'Ai cũng đến.', 'Sổ tay 2019'],
    ['Sông Hồng - Đoạn 4', 'Ai cũng đến.', 'Sông Hồng - Đoạn 4'],
    ['phở', 'Ai cũng ăn.', 'Phở'],
    ['Москва', 'Город на реке.', 'Москва'],
    ['北京', '首都。', '北京'],
    ['gia-gao-tang-o-cho-huyen-48120331', 'Giá gạo tăng ở chợ huyện sáng nay.', 'Giá gạo tăng ở chợ huyện'],
    ['meeting-notes-may', 'We met at noon.', 'Meeting notes may'],
    ['LÀO CAI', 'Lào Cai là một tỉnh.', 'Lào Cai'],
  ];
  for (const [name, text, title] of cases) assert.equal(readFileTitle(name, text), title, name);
});

test('ids, dates, numbers and names that programs give are no title', () => {
  const names = [
    ...[
      '000_3ae91319fd06e6ae',
      '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
      'baomoi-21462128',
      'news_health_077',
      '12',
      'a',
    ],
    ...[
      '2014-05-09',
      '20140509_101500',
      '978-604-2-11',
      'IMG_2031',
      'DSC00012',
      'Scan 12',
      'scan0001',
      '___',
      'x1',
    ],
    ...[
      'CamScanner 03-12-2020 10.11',
      'Screenshot 2020-01-02 at 10.11.12',
      'untitled',
      'Untitled-1',
      'document (3)',
    ],
    ...[
      'New Text Document (2)',
      'Tài liệu không có tiêu đề',
      'Văn bản mới',
      'README',
      'index',
      'notes',
      'seed',
    ],
    ...['doc12', 'f3a', 'cv', 'WhatsApp Image 2020-01-02', 'deadbeefcafe', 'letter', 'Unbenannt 2', '未命名'],
  ];
  for (const name of names) assert.equal(readFileTitle(name, 'Hôm ấy trời mưa từ sớm.'), undefined, name);
});

test('a headline of the text beats the name of its file, which beats a clause', () => {
  const cases: [path: string, text: string, title: string, rule: string][] = [
    ['mùa gặt.txt', 'Gặt đêm\n\nHôm ấy trăng sáng.', 'Gặt đêm', 'headline'],
    ['mùa gặt.txt', 'Hôm ấy trăng sáng. Ai cũng ra đồng.', 'Mùa gặt', 'file-name'],
    ['Mùa gặt.md', 'Hôm ấy trăng sáng. Ai cũng ra đồng.', 'Mùa gặt', 'file-name'],
    ['8f31c02.txt', 'Hôm ấy trăng sáng. Ai cũng ra đồng.', 'Hôm ấy trăng sáng', 'first-clause'],
  ];
  for (const [path, text, title, rule] of cases) {
    const { metadata } = convertSeed(text, path).data;
    assert.deepEqual([metadata?.title, metadata?.inferred['title']], [title, rule], path);
  }
});
