import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../seed/test/seed.ts';
import { mdxToBody, mdxToHtml } from './to-html.ts';

const LETTERHEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';

test('a letterhead is apart from the text below the title, and nothing else is', () => {
  const page = String(
    convertSeed(`${LETTERHEAD}ĐƠN XIN NGHỈ HỌC\n\nKính gửi: Cô giáo\n\nEm bị ốm, xin nghỉ một ngày.`),
  );
  const { letterhead, html } = mdxToBody(page);
  assert.match(letterhead, /^\s*<div class="letterhead"><div class="national"><p>CỘNG HÒA.*<\/div>$/s);
  assert.match(html, /^\s*<p>Kính gửi/);
  assert.equal(mdxToHtml(page), letterhead + html);
});

test('a page without a letterhead is whole', () => {
  const page = String(convertSeed('LUẬT VỀ CHỢ\n\nLuật số: 8/2009/QH12\n\nChợ họp theo phiên.'));
  const { letterhead, html } = mdxToBody(page);
  assert.equal(letterhead, '');
  assert.match(html, /<div class="imprint">/);
});
