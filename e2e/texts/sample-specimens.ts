// Sample documents that each show a feature of pages or a difficulty of layout.
import { ar, en, vi, zh } from './sample-words.ts';

const some = (sentences: readonly string[], count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => sentences[(from + index * 3) % sentences.length]).join(' ');

const paragraphs = (sentences: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => some(sentences, 3, index)).join('\n\n');

/** About a megabyte, as a transcript has it. */
function long(): string {
  const parts: string[] = [];
  for (let part = 1; part <= 60; part++) parts.push(`## Buổi họp thứ ${part}`, paragraphs(vi.sentences, 50));
  return parts.join('\n\n');
}

const LAW = `QUY CHẾ HOẠT ĐỘNG CỦA THƯ VIỆN LƯU ĐỘNG

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

${some(vi.sentences, 2)}

Điều 2. Giải thích từ ngữ

1. Thư viện lưu động là xe chở sách đến các điểm đọc theo lịch định trước.

2. Điểm đọc là nơi xe dừng, bao gồm:

a) Nhà văn hóa của thôn;

b) Sân trường ngoài giờ học.

Chương II
TỔ CHỨC THỰC HIỆN

Điều 3. Trách nhiệm

${some(vi.sentences, 2, 4)}

Điều 4. Hiệu lực

Quy chế này có hiệu lực từ ngày 01 tháng 3 năm 2022.
`;

const EVERYTHING = `---
title: Sổ tay biên tập của tòa soạn
date: "2024-03-09"
tags: [Biên tập, Sổ tay]
authors: [Lê Thị Mận, Trần Văn Đước]
---
${some(vi.sentences, 3)}

## Bảng số liệu

| Tháng | Số bài | Lượt đọc | Ghi chú |
| --- | ---: | ---: | --- |
| Giêng | 12 | 10 480 | Nghỉ Tết hai tuần |
| Hai | 31 | 28 117 | Thêm chuyên mục *Bến sông* |
| Ba | 28 | 31 902 | |

## Danh sách

1. Đọc bản thảo
   - Kiểm tra tên riêng
   - Kiểm tra con số
2. Gửi lại tác giả
3. Lên trang

### Việc còn lại

- [x] Chọn ảnh
- [ ] Viết chú thích

## Trích dẫn và ghi chú

> “${vi.sentences[8]}”
>
> – Ông Sáu, thợ đồng hồ

Số liệu do tòa soạn tổng hợp.[^1] Xem thêm [quy chế](https://example.org/quy-che) và <mailto:toasoan@example.org>.

[^1]: Chưa gồm số đặc biệt.

## Mã và chữ nhỏ

Gõ \`npm run build\` để dựng trang; **đậm**, *nghiêng*, ~~bỏ~~.

    thư mục/
      bài viết.txt

---

${some(vi.sentences, 2, 5)}
`;

const CAPTIONS = `Phiên chợ cuối năm đông hơn thường lệ

Ngày 28/12/2023, tại bến chợ cũ, ${some(vi.sentences, 2)}

Tiểu thương bày hàng từ sáng sớm. Ảnh: Minh Tâm

"Năm nay khách đông, hàng cũng nhiều hơn", bà Tư, tiểu thương chợ, nói.

${paragraphs(vi.sentences, 4)}
`;

const metadata = (fields: string, text: string) => `---\n${fields}\n---\n${text}\n`;

/** By path; the names say what each is for. */
export const specimens: Readonly<Record<string, string>> = {
  'so-tay/moi-thu.md': EVERYTHING,
  'so-tay/chu-thich.txt': CAPTIONS,
  'Văn bản/2022/quy-che.txt': LAW,
  'English/winter.md': metadata(
    `title: ${en.headlines[0]}\ndate: "2022-02"\nlang: en\ntags: [Bread]`,
    paragraphs(en.sentences, 5),
  ),
  'العربية/library.md': metadata(
    `title: ${ar.headlines[0]}\ndate: "2023-05-14"\nlang: ar\ntags: [كتب]`,
    `## الخبر\n\n${paragraphs(ar.sentences, 4)}\n\n> ${ar.sentences[1]}\n\n- ${ar.sentences[2]}\n- ABC 123`,
  ),
  '中文/library.md': metadata(
    `title: ${zh.headlines[1]}\ndate: "2023-11"\nlang: zh-Hans\ntags: [图书]`,
    `## 消息\n\n${paragraphs(zh.sentences, 4)}`,
  ),
  'tran-trui.txt': `${some(vi.sentences, 2)}\n\n${some(vi.sentences, 2, 5)}\n`,
  'Thời sự/tu-dai.md': metadata(
    `title: "${'Nghiêng'.repeat(20)} và một nhan đề dài đến mức không màn hình nào chứa nổi trên một dòng, dù là màn hình rộng nhất từng có ở tòa soạn"\ndate: "2021"\ntags: [${'siêudài'.repeat(12)}]`,
    `https://example.org/${'duong-dan-rat-dai/'.repeat(20)}\n\n## ${'Tiêuđề'.repeat(30)}\n\n${'ợếữ'.repeat(100)}\n\n| ${'Cột | '.repeat(14)}\n|${' --- |'.repeat(14)}\n| ${'giá trị dài | '.repeat(14)}`,
  ),
  'Văn bản/bien-ban-dai.md': metadata(
    'title: Biên bản một năm họp\ndate: "2020-12-31"\ntags: [Biên bản]',
    long(),
  ),
};
