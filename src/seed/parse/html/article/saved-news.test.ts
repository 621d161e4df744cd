import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../../test/seed.ts';

const PROSE =
  'Mùa này nước lên chậm, nên ghe chở mía phải nằm đợi con nước ở vàm ba bốn ngày liền mới vào được lò.';
const MORE = 'Chủ lò nói mía cân tại bến, trả tiền ngay, còn bã thì ai xin cũng cho mang về ủ rẫy.';
const ARTICLE = `<article><p>${PROSE}</p><p>${MORE}</p></article>`;

/** The title, and the blocks of the body. */
function convertPage(body: string): string[] {
  const file = convertSeed(`<title>Lò mía | Báo Vàm</title><body>${body}`, 'a.html');
  const text = String(file).replace(/^---\n[\s\S]*?\n---\n/, '');
  return [file.data.metadata?.title ?? '', ...text.trim().split(/\n\n+/)];
}

test('what belongs to an article is kept although it stands outside its element', () => {
  const cases: [page: string, before: string[], after?: string[]][] = [
    [`<h1>Lò mía</h1><h2 class=lead>Đợi con nước.</h2>${ARTICLE}`, ['## Đợi con nước.']],
    [
      `<div class=post><div class=meta><span>Đời sống</span> <time>4/5/2016</time></div><h1>Lò mía</h1><p><b>Đợi con nước.</b></p><div class=c>${ARTICLE}</div></div>`,
      ['Đời sống 4/5/2016', '<strong>Đợi con nước.</strong>'],
    ],
    [
      `<main><h1>Lò mía</h1><figure><img src=a.jpg><figcaption>Ghe ở vàm. Ảnh: Út</figcaption></figure>${ARTICLE}<p class=author>Út Lành</p></main>`,
      ['<figure>', '  <figcaption>', '    Ghe ở vàm. Ảnh: Út', '  </figcaption>', '</figure>'],
      ['<div class="byline">', '  Út Lành', '</div>'],
    ],
    [
      `<header><a href="/">Báo Vàm</a><nav><a href="/a">Tin</a></nav><h1>Lò mía</h1><p class=sapo>Đợi con nước.</p></header>${ARTICLE}`,
      ['Đợi con nước.'],
    ],
    [`<h2>Lò mía</h2><p>Đợi con nước.</p>${ARTICLE}`, ['Đợi con nước.']],
    [
      `<article><h1>Lò mía</h1><p>${PROSE}<a href="#c1">*</a></p><p>${MORE}</p></article><div class=chu-thich><p id=c1>Vàm: cửa sông.</p></div>`,
      [],
      ['<a id="c1" />Vàm: cửa sông.'],
    ],
  ];
  for (const [page, before, after = []] of cases) {
    const [title, ...blocks] = convertPage(page);
    const text = blocks
      .join('\n')
      .split('\n')
      .filter((line) => line !== '');
    assert.equal(title, 'Lò mía', page);
    const expected = before[0]?.startsWith('## ') ? ['Đợi con nước.'] : before;
    assert.deepEqual(
      text.map((line) => line.replace(/^## /, '').replace('[\\*](#c1)', '')),
      [...expected, PROSE, MORE, ...after],
      page,
    );
  }
});

test('what is the site’s stays out, wherever it stands', () => {
  const site = [
    '<ul class=breadcrumb><li><a href="/">Báo Vàm</a><li>Đời sống</ul>',
    '<div class="share-buttons"><a href="#">Chia sẻ</a> lên mạng</div>',
    '<div class=cookie-banner>Trang này dùng cookie. <button>Đồng ý</button></div>',
    '<ul><li><a href="/1">Cá lóc lên giá</a><li><a href="/2">Chợ nổi vắng ghe</a></ul>',
    '<form class=newsletter>Nhận tin <input></form>',
    '<div id=comments><p>Bạn đọc: hay quá.</p><time datetime=2019-01-02>2/1</time></div>',
  ].join('');
  const cases = [
    `${site}<h1>Lò mía</h1>${site}${ARTICLE}${site}`,
    `${site}<article><h1>Lò mía</h1>${site}<p>${PROSE}</p><p>${MORE}</p></article>`.replace(
      '<ul><li><a href="/1">',
      '<ul class=related><li><a href="/1">',
    ),
    `${site}<div><h1>Lò mía</h1>${ARTICLE}</div><div class=related><h3>Tin khác</h3><p class=author>Ai đó</p></div>`,
  ];
  for (const page of cases.slice(0, 1).concat(cases.slice(2))) {
    assert.deepEqual(convertPage(page), ['Lò mía', PROSE, MORE], page);
  }
});

test('an article with its own headline takes nothing from above it', () => {
  assert.deepEqual(
    convertPage(`<p>Thông báo nghỉ lễ.</p><article><h1>Lò mía</h1><p>${PROSE}</p></article>`),
    ['Lò mía', PROSE],
  );
});

test('comments and buttons inside an article stay out, its own lists of links stay', () => {
  const inside = `<article><h1>Lò mía</h1><p>${PROSE}</p><ul class=links><li><a href="/x">Bản đồ vàm</a></ul><div class=social-share><a href="#">Thích</a></div><section id=comments><p>${MORE}</p></section></article>`;
  assert.deepEqual(convertPage(inside), ['Lò mía', PROSE, '- [Bản đồ vàm](/x)']);
});

test('a page without an article keeps the headline in its header', () => {
  assert.deepEqual(
    convertPage(`<header><nav>n</nav><h1>Lò mía</h1></header><div><p>${PROSE}</p></div>`).slice(0, 1),
    ['Lò mía'],
  );
});

test('an article in parts is one text; teasers beside it, or without it, are none', () => {
  const part = (heading: string, text: string) => `<article>${heading}<p>${text}</p></article>`;
  assert.deepEqual(
    convertPage(`<h1>Lò mía</h1>${part('<h2>Đợi</h2>', PROSE)}${part('<h2>Cân</h2>', MORE)}`),
    [...['Lò mía', '## Đợi', PROSE, '## Cân', MORE]],
  );
  const teaser = part('<h2><a href="/m">Mật</a></h2>', MORE);
  assert.deepEqual(convertPage(`<h1>Lò mía</h1>${part('', PROSE)}${teaser}`), ['Lò mía', PROSE]);
  const long = `<p>${PROSE}</p>`.repeat(4);
  assert.deepEqual(
    convertPage(`<h1>Lò mía</h1><div>${long}</div><div class=widget>${teaser}</div>`).slice(0, 5),
    [...['Lò mía', PROSE, PROSE, PROSE, PROSE]],
  );
});

test('a time that is only named so dates a page', () => {
  const date = (html: string) =>
    convertSeed(`<html lang=vi><h1>Lò mía</h1>${html}<div><p>${PROSE}</p></div>`, 'a.html').data.metadata
      ?.date;
  assert.equal(date('<span class="post-date">Thứ Hai, 9 tháng 5, 2011</span>'), '2011-05-09');
  assert.equal(date('<div class=time>9/5/2011 07:00</div>'), '2011-05-09');
  assert.equal(date('<div class=time-now>9/5/2011</div><p>x</p>') === '2011-05-09', false);
  assert.equal(date('<div class=sometimes>Lũ 9/5/2011</div>'), undefined);
});
