// The promise of the whole: every word of a text is on its page, in order, whatever the text is made of.
// FUZZ=10 runs ten times as many texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes as HastNodes } from 'hast';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { VFile } from 'vfile';
import { parse as parseYaml } from 'yaml';
import { whyUnfaithful } from '../mdx/is-faithful.ts';
import { mdxToHtml, mdxToTree } from '../mdx/to-html.ts';
import { createConverter } from './convert.ts';
import { ascii } from './matter/slug.ts';
import { isRefused } from './messages.ts';
import { normalise } from './normalise.ts';
import { createSlugRegistry } from './unique-slugs.ts';

const FUZZ = Number(process.env['FUZZ'] ?? 1);
const SHA = '0'.repeat(64);
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const standard = remark().use(remarkMdx).use(remarkFrontmatter);

/** Marks that mean something to Markdown, MDX, YAML or HTML, and pieces that our own rules look for. */
const nasty = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'{}<>*_`[]|#~$&;:\\!()=+-"\'.,/@^%0123456789aZđ') },
      { weight: 4, arbitrary: fc.constantFrom(' ', '  ', '\n', '\n\n', '\t', '\r\n', '\u00a0', '\u3000') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('1. ', '2) ', '- ', '+ ', '> ', '# ', '    ', '```', '~~~', '$$'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('import ', 'export ', '---', '***', '===', '<!--', '-->', ']]>'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('&amp;', '&#x20;', '&lt;', '\\{', '{/*', '*/}', '<br/>', '</p>'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('[x]: /y', '[^1]', '![x](%)', '|-|', 'https://x.vn/a_b', 'www.x.vn'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('“', '”', '«', '»', 'Ảnh: ', '(Ảnh: A)', 'date 2023-06 ', 'Ngày 5/3, '),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('Tô Lâm', 'e\u0301', '\u0301', 'مرحبا', '\u202e', '👩‍👩‍👧', '\ud800'),
      },
      { weight: 1, arbitrary: fc.constantFrom('lời dài '.repeat(12), 'A b, c. '.repeat(20), ' phát biểu ') },
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(
  { weight: 6, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

function convert(text: string | Uint8Array, path = 'a.txt'): VFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return createConverter({ lang: 'vi', registry: createSlugRegistry() })({ path, bytes, sha256: SHA });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Words of a tree; everything but text and `<small>` stands on lines of its own. */
function shownBy(node: Nodes | HastNodes): string {
  if (node.type === 'yaml') return '';
  if ('value' in node) return node.value;
  const text = 'children' in node ? node.children.map(shownBy).join('') : '';
  const inline = node.type === 'mdxJsxTextElement' || (node.type === 'element' && node.tagName === 'small');
  return inline ? text : `\n${text}\n`;
}

/** A reader of HTML that knows only what the pages may hold: anything else makes it fail. */
function shownByHtml(html: string): string {
  const text = html.replace(/<\/?small>/g, '').replace(/<\/?(?:p|br|blockquote|figure|figcaption)>/g, '\n');
  assert.doesNotMatch(text, /<|&(?!lt;|amp;)/);
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Length of an author's block, read on its own: the first line and the next that is `---`. */
function blockOf(file: VFile, text: string): string {
  return file.data.author ? (/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/.exec(text)?.[0] ?? '') : '';
}

function assertFaithful(source: string, file: VFile): void {
  if (isRefused(file)) {
    const ids = file.messages.map(({ ruleId }) => ruleId);
    assert.ok(!ids.includes('page-not-faithful'));
    if (ids.includes('empty'))
      assert.doesNotMatch(normalise(source).replace(/^date \S+/, ''), /[\p{L}\p{N}]/u);
    return;
  }
  const { matter, headline = '', tree } = file.data;
  assert.ok(matter && tree);
  const mdx = String(file);
  const text = normalise(source);
  const block = blockOf(file, text);
  const before = wordsOf([...matter.source.removed, headline].join('\n'));
  const expected = wordsOf(text.slice(block.length));
  for (const shown of [shownBy(mdxToTree(mdx)), shownByHtml(mdxToHtml(mdx)), shownBy(standard.parse(mdx))]) {
    assert.deepEqual([...before, ...wordsOf(shown)], expected);
  }
  assert.equal(whyUnfaithful(mdx, tree), undefined);
  assert.deepEqual(parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? ''), matter);
  assert.match(matter.slug, SLUG);
}

test('every word of any text is on its page, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => assertFaithful(text, convert(text))),
    { numRuns: 9000 * FUZZ },
  );
});

test('text after, or that looks like, an author’s block is as safe', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'title: A',
      'lang: vi',
      'tags: [a, "b"]',
      'tags:',
      '- x',
      '  - y',
      '# note',
      '',
      '---',
      'x: y',
    ),
    fc.constantFrom(
      'title: *a',
      'title: &a b',
      'date: 2023',
      'slug: a-b',
      'title: "',
      'title: {a: b}',
      'Tuy: nhiên',
    ),
    nasty,
  );
  const block = fc.tuple(fc.array(line, { maxLength: 4 }), nasty);
  fc.assert(
    fc.property(block, ([lines, text]) => {
      const source = ['---', ...lines, '---', text].join('\n');
      assertFaithful(source, convert(source));
    }),
    { numRuns: 1500 * FUZZ },
  );
});

test('any bytes give a page or a fatal message, the same ones every time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const file = convert(bytes);
      assert.ok(isRefused(file) || file.data.matter);
      const again = convert(bytes);
      assert.equal(String(again), String(file));
      assert.deepEqual(again.messages.map(String), file.messages.map(String));
    }),
    { numRuns: 1500 * FUZZ },
  );
});

test('normalise is idempotent', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary-ascii' })), (text) => {
      assert.equal(normalise(normalise(text)), normalise(text));
    }),
    { numRuns: 3000 * FUZZ },
  );
});

test('slugs are short, in ASCII, and no two seeds of a folder share one', () => {
  const title = fc.oneof(
    fc.constantFrom('Hội nghị', 'Hoi nghi', 'index', '404', '日本', 'a', 'a-2', 'x'.repeat(200)),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const stem = fc.constantFrom('a', 'b', '日', '_', 'a-2', 'long '.repeat(40).trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(title, stem), { maxLength: 12 }), (seeds) => {
      const converter = createConverter({ lang: 'vi', registry: createSlugRegistry() });
      const slugs = seeds.flatMap(([text, name], index) => {
        const bytes = new TextEncoder().encode(`${text}\n\nMột câu.`);
        const file = converter({
          path: `${name}/../${index}/${name}.txt`.slice(name.length + 4),
          bytes,
          sha256: SHA,
        });
        return file.data.matter ? [`${file.data.matter.section}/${file.data.matter.slug}`] : [];
      });
      assert.equal(new Set(slugs).size, slugs.length);
    }),
    { numRuns: 500 * FUZZ },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.match(ascii(text), /^$|^[a-z0-9]+(-[a-z0-9]+)*$/),
    ),
  );
});
