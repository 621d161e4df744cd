import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatApa } from './apa.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCslJson } from './csl.ts';
import { splitPersonName } from './person-name.ts';
import type { CiteSource } from './source.ts';

const source: CiteSource = {
  title: 'Hội nghị',
  authors: [],
  date: '2023-06-26',
  lang: 'vi',
  site: 'Kho',
  url: '',
  slug: 'hoi-nghi',
};
const vi = { lang: 'vi', undated: 'không rõ ngày' };
const en = { lang: 'en', undated: 'n.d.' };

test('names are cited whole if the family name comes first or there is none', () => {
  for (const [name, lang, person] of [
    ['Nguyễn Văn A', 'vi', { literal: 'Nguyễn Văn A' }],
    ['Nguyễn  Văn A', 'en', { literal: 'Nguyễn Văn A' }],
    ['Tô Lâm', 'vi', { literal: 'Tô Lâm' }],
    ['Jane Doe', 'en', { family: 'Doe', given: 'Jane' }],
    ['Jane Doe', 'vi', { literal: 'Jane Doe' }],
    ['Ludwig van Beethoven', 'de', { family: 'van Beethoven', given: 'Ludwig' }],
    ['María de la Cruz', 'es', { family: 'de la Cruz', given: 'María' }],
    ['Voltaire', 'fr', { literal: 'Voltaire' }],
    ['Doe, Jane', 'en', { literal: 'Doe, Jane' }],
    ['World Health Organization', 'en', { literal: 'World Health Organization' }],
    ['Bộ Công an', 'vi', { literal: 'Bộ Công an' }],
    ['毛 泽东', 'en', { literal: '毛 泽东' }],
  ] as const) {
    assert.deepEqual(splitPersonName(name, lang), person);
  }
});

test('an APA citation follows the conventions of the interface', () => {
  const cases: [change: Partial<CiteSource>, words: typeof vi, reference: string][] = [
    [{}, vi, 'Hội nghị (2023, 26 tháng 6). Kho.'],
    [{}, en, 'Hội nghị (2023, June 26). Kho.'],
    [{ date: '2023-06' }, vi, 'Hội nghị (2023, tháng 6). Kho.'],
    [{ date: '2023-06' }, en, 'Hội nghị (2023, June). Kho.'],
    [{ date: '2023' }, en, 'Hội nghị (2023). Kho.'],
    [{ date: undefined }, vi, 'Hội nghị (không rõ ngày). Kho.'],
    [{ date: undefined, authors: ['Nguyễn Văn A'] }, en, 'Nguyễn Văn A (n.d.). Hội nghị. Kho.'],
    [
      { authors: ['Nguyễn Văn A', 'Trần B'], url: 'https://a.vn/b.html' },
      vi,
      'Nguyễn Văn A, & Trần B (2023, 26 tháng 6). Hội nghị. Kho. https://a.vn/b.html',
    ],
    [
      { lang: 'en', authors: ['Mary-Ann E. Stone', 'J. Doe'], title: 'Why?' },
      en,
      'Stone, M.-A. E., & Doe, J. (2023, June 26). Why? Kho.',
    ],
    [{ title: '“Thế nào?”' }, vi, '“Thế nào?” (2023, 26 tháng 6). Kho.'],
  ];
  for (const [change, words, reference] of cases)
    assert.equal(formatApa({ ...source, ...change }, words), reference);
  const crowd = Array.from({ length: 25 }, (_, n) => `A${n}`);
  assert.match(formatApa({ ...source, authors: crowd }, en), /^A0, .*, A18, … A24 \(2023/);
});

test('a BibTeX entry escapes special characters', () => {
  assert.equal(
    formatBibtex({
      ...source,
      authors: ['Nguyễn Văn A', 'Bộ {X}'],
      title: '100% {a} & b_c \\ $#~^',
      url: 'https://a.vn/b_c.html',
    }),
    String.raw`@misc{hoi-nghi,
 author = {{Nguyễn Văn A} and {Bộ \textbraceleft{}X\textbraceright{}}},
 title = {{100\% \textbraceleft{}a\textbraceright{} \& b\_c \textbackslash{} \$\#\textasciitilde{}\textasciicircum{}}},
 year = {2023},
 month = {6},
 howpublished = {Kho},
 url = {https://a.vn/b_c.html}
}`,
  );
  assert.equal(
    formatBibtex({ ...source, date: undefined }),
    '@misc{hoi-nghi,\n title = {{Hội nghị}},\n howpublished = {Kho}\n}',
  );
  assert.match(formatBibtex({ ...source, date: '2023-06' }), / year = \{2023\},\n month = \{6\},/);
  assert.match(formatBibtex({ ...source, lang: 'en', authors: ['Jane Doe'] }), /author = \{Doe, Jane\}/);
});

test('BibTeX braces are always balanced', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}\\%a ~') }), (title) => {
      let depth = 0;
      for (const mark of formatBibtex({ ...source, title, authors: [title] })) {
        depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
        assert.ok(depth >= 0);
      }
      assert.equal(depth, 0);
    }),
  );
});

test('a CSL-JSON entry has the metadata of a document', () => {
  const [item] = JSON.parse(
    formatCslJson({ ...source, authors: ['Nguyễn Văn A'], url: 'https://a.vn/b.html' }),
  );
  assert.deepEqual(item, {
    id: 'hoi-nghi',
    type: 'webpage',
    title: 'Hội nghị',
    author: [{ literal: 'Nguyễn Văn A' }],
    issued: { 'date-parts': [[2023, 6, 26]] },
    'container-title': 'Kho',
    URL: 'https://a.vn/b.html',
  });
  const [bare] = JSON.parse(formatCslJson({ ...source, date: undefined, lang: 'und' }));
  assert.deepEqual(Object.keys(bare), ['id', 'type', 'title', 'container-title']);
  const [month] = JSON.parse(formatCslJson({ ...source, date: '2023-06' }));
  assert.deepEqual(month.issued, { 'date-parts': [[2023, 6]] });
});
