import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testDoc } from '../test/doc.ts';
import { jsonLd } from './json-ld.ts';

const site = { title: 'Kho', description: '', lang: 'vi', url: '', licence: { text: '', url: '' } };
const home = { name: 'Trang chủ', url: '../index.html' };

test('a document is described as an article with its metadata and the lists above it', () => {
  const doc = testDoc('x/a', { title: 'T', date: '2023-06', authors: ['Tô Lâm', 'Bộ Công an'] });
  const url = 'https://a.vn/';
  const licence = { text: 'CC', url: 'https://c.org/' };
  const data = JSON.parse(
    jsonLd(doc, { ...site, url, licence }, [{ ...home, url }, { name: 'X' }], `${url}x/a.html`),
  );
  assert.deepEqual(data, [
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'T',
      datePublished: '2023-06',
      inLanguage: 'vi',
      author: [
        { '@type': 'Person', name: 'Tô Lâm' },
        { '@type': 'Organization', name: 'Bộ Công an' },
      ],
      url: 'https://a.vn/x/a.html',
      isPartOf: { '@type': 'WebSite', name: 'Kho', url },
      license: 'https://c.org/',
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: url },
        { '@type': 'ListItem', position: 2, name: 'X' },
      ],
    },
  ]);
});

test('unknown values are left out', () => {
  const [article, ...others] = JSON.parse(jsonLd(testDoc('a', { lang: 'und' }), site, [home], ''));
  assert.deepEqual(Object.keys(article), ['@context', '@type', 'headline', 'isPartOf']);
  assert.deepEqual(others, []);
  assert.deepEqual(article.isPartOf, { '@type': 'WebSite', name: 'Kho' });
});

test('no title closes the script element, and every title reads back unchanged', () => {
  const hostile = fc.array(fc.constantFrom('</script>', '<!--', '"', '\\', '\u2028', ']]>', '&lt;', 'a'));
  fc.assert(
    fc.property(hostile, (parts) => {
      const title = parts.join('');
      const json = jsonLd(
        testDoc('a', { title, authors: [title] }),
        { ...site, title },
        [{ name: title }],
        '',
      );
      assert.ok(!json.includes('<'));
      assert.equal(JSON.parse(json)[0].headline, title);
    }),
  );
});
