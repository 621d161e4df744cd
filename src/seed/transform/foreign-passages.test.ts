import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

const VI =
  'Ngư dân ven sông đã quen với con nước, nhưng năm nay lũ về muộn hơn mọi năm gần một tháng, nên cá linh cũng ít hơn hẳn, giá thì gấp đôi mà vẫn không đủ bán.';
const EN =
  'The fields along the upper river were dry until the middle of September, and the fishermen took in their traps and went to work on the roads.';
const FR =
  'Les pêcheurs ont retiré leurs filets au début de l’été, parce que la rivière était à sec et que personne n’achetait plus de poisson au marché.';
const RU =
  'Поля вдоль верхней реки были сухими до середины сентября, и рыбаки убрали свои сети и пошли работать на строительство новой дороги.';
const ZH = '上游的田地直到九月中旬都是干的，渔民收起了渔网，到公路上去做工。'.repeat(4);

function listLanguages(...paragraphs: string[]): string[] {
  const mdx = String(convertSeed(paragraphs.join('\n\n')));
  return [...mdx.matchAll(/<div lang="(.*)">/g)].map(([, lang = '']) => lang);
}

test('long passages in another language are marked', () => {
  assert.deepEqual(listLanguages(VI, EN, VI, VI), ['en']);
  assert.deepEqual(listLanguages(VI, FR, VI, VI), ['fr']);
  assert.deepEqual(listLanguages(VI, RU, ZH, VI), ['ru', 'zh']);
  assert.deepEqual(listLanguages(EN.repeat(2), VI, EN.repeat(2), EN), ['vi']);
  assert.deepEqual(listLanguages(EN, EN, FR, EN), ['fr']);
  assert.deepEqual(listLanguages(VI, VI, `“${EN}”`, VI), ['en']);
});

test('other passages are not marked', () => {
  for (const text of [
    'The fields along the upper river were dry until September.',
    'Real Madrid, Manchester United, Bayern Munich, Paris Saint-Germain, Juventus, Liverpool, Chelsea, Arsenal, Ajax Amsterdam, Porto.',
    `https://example.vn/${'the-fields-along-the-upper-river-'.repeat(5)} và www.example.vn/${'were-dry-until-the-middle-'.repeat(5)}`,
    'Ngu dan ven song da quen voi con nuoc, nhung nam nay lu ve muon hon moi nam gan mot thang, nen ca linh cung it hon han moi nam.',
    '2.345 4.567 (1.234) '.repeat(20),
    `Cuốn sách “${EN.slice(0, 60)}” của bà được nhiều người đọc, và đã in lại ba lần trong năm nay ở nhiều thành phố lớn.`,
  ]) {
    assert.deepEqual(listLanguages(VI, VI, text, VI), [], text);
  }
  assert.deepEqual(
    listLanguages(
      EN.repeat(3),
      EN,
      EN,
      'Nguyễn Văn An, Trần Thị Bình, Lê Hữu Phước, Đặng Trần Côn, Hồ Xuân Hương, Đoàn Thị Điểm, Phạm Ngũ Lão, Lý Thường Kiệt.',
      EN,
    ),
    [],
  );
});
