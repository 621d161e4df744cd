import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';

const PROSE =
  '<p>Mùa nước nổi, cả xóm chống xuồng ra đồng hái bông súng, chiều về chợ bán từng bó, tiền để dành mua gạo.</p>';

function convert(head: string, body: string) {
  const file = convertSeed(`<html><head>${head}</head><body>${body}</body></html>`, 'a.html');
  return { title: file.data.metadata?.title, text: String(file) };
}

test('the title of a saved page is without the name of its site', () => {
  const cases: [head: string, body: string, title: string][] = [
    [
      '<title>Bông súng | Báo Đồng</title><meta property=og:site_name content="Báo Đồng">',
      PROSE,
      'Bông súng',
    ],
    [
      '<title>Báo Đồng « Bông súng</title><meta property=og:site_name content="Báo Đồng">',
      PROSE,
      'Bông súng',
    ],
    [
      '<title>Bông súng – báo đồng – Tin sông nước</title><meta name=application-name content="Báo Đồng">',
      PROSE,
      'Bông súng',
    ],
    [
      '<title>Bông súng · Báo Đồng</title>',
      `<div><a href="/"><img alt="Báo Đồng"></a></div>${PROSE}`,
      'Bông súng',
    ],
    [
      '<title>Bông súng - BaoDong.vn</title><link rel=canonical href="https://www.baodong.vn/b.html">',
      PROSE,
      'Bông súng',
    ],
    ['<title>Báo Đồng: Bông súng</title>', `<h3>Bông súng</h3>${PROSE}`, 'Bông súng'],
    [
      '<title>Bông súng - Đồng - Ba</title>',
      `<h2 class=entry-title>Bông súng - Đồng</h2>${PROSE}`,
      'Bông súng - Đồng',
    ],
    ['<title>Báo Đồng</title><meta property=og:title content="Bông súng">', PROSE, 'Bông súng'],
    ['<title>Untitled Document</title>', `<h1>Bông súng</h1>${PROSE}`, 'Bông súng'],
    ['<title>Microsoft Word - Bông súng.doc</title>', PROSE, 'Bông súng'],
  ];
  for (const [head, body, title] of cases) assert.equal(convert(head, body).title, title, head);
});

test('dashes and colons of a title stay', () => {
  const cases: [head: string, body: string, title: string][] = [
    ['<title>Gặt – đập – phơi</title>', PROSE, 'Gặt – đập – phơi'],
    ['<title>Gặt: chuyện mùa</title>', `<h1>Gặt: chuyện mùa</h1>${PROSE}`, 'Gặt: chuyện mùa'],
    ['<title>Báo Đồng</title><meta property=og:site_name content="Báo Đồng">', PROSE, 'Báo Đồng'],
    ['<title>A</title>', `<h1>Gạo <a href="https://x.vn/g.html">mới</a></h1>${PROSE}`, 'Gạo mới'],
  ];
  for (const [head, body, title] of cases) assert.equal(convert(head, body).title, title, head);
});

test('a logo, a way to the page or comments are no headline, and stay in the text', () => {
  const cases: [head: string, body: string, title: string, stays: string][] = [
    [
      '<title>Báo Đồng - Bông súng</title>',
      `<h1><a href="/">Báo Đồng</a></h1><h1>Bông súng</h1>${PROSE}`,
      'Bông súng',
      'Báo Đồng',
    ],
    [
      '<title>Báo Đồng - Bông súng</title>',
      `<h1 class="site-title">Báo Đồng</h1><h2>Bông súng</h2>${PROSE}`,
      'Bông súng',
      'Báo Đồng',
    ],
    ['<title>Bông súng nở</title>', `<div>Diễn đàn &gt; Sông nước</div>${PROSE}`, 'Bông súng nở', 'Diễn đàn'],
    [
      '<title>Bông súng nở</title>',
      `${PROSE.repeat(6)}<h1>Ý kiến bạn đọc</h1><p>Hay.</p>`,
      'Bông súng nở',
      '## Ý kiến bạn đọc',
    ],
    [
      '',
      `<div>Diễn đàn › Sông nước</div><p>Bông súng nở rồi. Cả xóm ra đồng.</p>`,
      'Bông súng nở rồi',
      'Diễn đàn',
    ],
  ];
  for (const [head, body, title, stays] of cases) {
    const page = convert(head, body);
    assert.equal(page.title, title, head);
    assert.ok(page.text.includes(stays), page.text);
  }
});
