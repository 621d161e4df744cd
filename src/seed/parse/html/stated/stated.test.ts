import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../../test/seed.ts';

const PROSE = 'Thợ rèn trong xóm dậy từ canh tư, nhóm lò bằng than đước và mở cửa cho khói bay ra phía sông.';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

type Field = 'title' | 'date' | 'authors' | 'tags' | 'lang' | 'description';

function read(html: string, field: Field): unknown {
  return convertSeed(`${html}<article><p>${PROSE}</p></article>`, 'a.html').data.metadata?.[field];
}

test('JSON-LD states date, authors, subjects, language and description, in any of its forms', () => {
  const person = { '@type': 'Person', '@id': '#p', name: 'Lê Thị Rèn' };
  const cases: [data: unknown, field: Field, value: unknown][] = [
    [{ '@type': 'NewsArticle', datePublished: '2017-03-09T23:10:00+07:00' }, 'date', '2017-03-09'],
    [{ '@type': ['Thing', 'BlogPosting'], dateCreated: '2017-03' }, 'date', '2017-03'],
    [
      {
        '@graph': [
          { '@type': 'WebPage', datePublished: '2016-01-01' },
          { '@type': 'Article', datePublished: '2017-03-09' },
        ],
      },
      'date',
      '2017-03-09',
    ],
    [
      [{ '@type': 'BreadcrumbList' }, { '@type': 'Report', datePublished: '2017-03-09' }],
      'date',
      '2017-03-09',
    ],
    [
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', dateModified: '2018-01-02' } },
      'date',
      '2018-01-02',
    ],
    [{ '@type': 'NewsArticle', datePublished: '2017-02-30' }, 'date', undefined],
    [{ '@type': 'Event', datePublished: '2017-03-09' }, 'date', undefined],
    [{ '@type': 'Article', author: 'Lê Thị Rèn, Võ Văn Đe' }, 'authors', ['Lê Thị Rèn', 'Võ Văn Đe']],
    [{ '@type': 'Article', author: ['Rèn', person] }, 'authors', ['Rèn', 'Lê Thị Rèn']],
    [{ '@graph': [{ '@type': 'Article', author: { '@id': '#p' } }, person] }, 'authors', ['Lê Thị Rèn']],
    [{ '@type': 'Article', author: { name: 'https://x.vn/ren' } }, 'authors', undefined],
    [{ '@type': 'Article', keywords: 'rèn, than đước' }, 'tags', ['rèn', 'than đước']],
    [{ '@type': 'Article', keywords: ['rèn', 'lò'] }, 'tags', ['rèn', 'lò']],
    [{ '@type': 'Article', inLanguage: 'km' }, 'lang', 'km'],
    [{ '@type': 'Article', description: 'Lò &amp; búa &quot;lớn&quot;' }, 'description', 'Lò & búa "lớn"'],
    [{ '@type': 'Article', headline: 'Lò rèn cuối xóm' }, 'title', 'Lò rèn cuối xóm'],
  ];
  for (const [data, field, value] of cases)
    assert.deepEqual(read(ld(data), field), value, JSON.stringify(data));
});

test('JSON-LD that is no JSON is ignored', () => {
  const broken = [
    '{',
    '{"@type": "Article",}',
    '[]',
    'null',
    '3',
    '',
    '{"@type":"Article","author":{"name":null}}',
  ];
  for (const text of broken) {
    const html = `<script type="application/ld+json">${text}</script><meta name=author content="An Bình">`;
    assert.deepEqual(read(html, 'authors'), ['An Bình'], text);
  }
});

test('meta elements, microdata and links state the same', () => {
  const cases: [html: string, field: Field, value: unknown][] = [
    [
      '<meta name=citation_author content="Rèn, Lê"><meta name=citation_author content="Đe, Võ">',
      'authors',
      ['Rèn, Lê', 'Đe, Võ'],
    ],
    ['<meta name=dc.creator content="Lê Rèn">', 'authors', ['Lê Rèn']],
    ['<meta property=article:author content="https://fb.example/ren">', 'authors', undefined],
    ['<meta name=author content=admin>', 'authors', undefined],
    [
      '<meta property=og:site_name content="Báo Lò"><meta name=author content="Báo Lò">',
      'authors',
      undefined,
    ],
    ['<span itemprop=author><span itemprop=name>Lê Rèn</span>, phóng viên</span>', 'authors', ['Lê Rèn']],
    ['<a rel=author href="/ren">Lê Rèn</a>', 'authors', ['Lê Rèn']],
    ['<div class=comment><a rel=author href="/b">Bạn Đọc</a></div>', 'authors', undefined],
    ['<meta name=citation_publication_date content="2015/8/3">', 'date', '2015-08-03'],
    ['<meta itemprop=datePublished content="2015-08-03">', 'date', '2015-08-03'],
    [
      '<meta property=article:modified_time content="2019-01-01"><meta name=dc.date content="2015-08-03">',
      'date',
      '2015-08-03',
    ],
    [
      '<meta property=article:tag content=rèn><meta property=article:tag content="than đước">',
      'tags',
      ['rèn', 'than đước'],
    ],
    ['<meta name=keywords content="rèn; lò">', 'tags', ['rèn', 'lò']],
    ['<a rel=tag href="/t/ren">Nghề rèn</a>', 'tags', ['Nghề rèn']],
    ['<meta property=og:locale content=km_KH>', 'lang', 'km-KH'],
    ['<meta name=twitter:description content="Lò và búa">', 'description', 'Lò và búa'],
  ];
  for (const [html, field, value] of cases) assert.deepEqual(read(html, field), value, html);
});

test('a time above the text dates it, one in the text or below it does not', () => {
  const page = (html: string) => convertSeed(`<article>${html}</article>`, 'a.html').data.metadata?.date;
  assert.equal(page(`<h1>Lò rèn</h1><time datetime="2014-05-06T07:00">6/5</time><p>${PROSE}`), '2014-05-06');
  assert.equal(page(`<h1>Lò rèn</h1><p>${PROSE}<p>Lũ năm <time datetime=1996-10>1996</time>.`), undefined);
  assert.equal(
    page(`<h1>Lò rèn</h1><time datetime=2014-05-06></time><time datetime=2015-01-01></time><p>${PROSE}`),
    undefined,
  );
});
