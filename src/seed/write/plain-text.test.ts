import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { textElement } from '../mdast/jsx.ts';
import { seedEscapeEsm } from './escape-esm.ts';
import { seedEscapeGfm } from './escape-gfm.ts';
import { seedEscapePunctuation } from './escape-punctuation.ts';
import { seedPlainText } from './plain-text.ts';

const escaped = remark()
  .use(remarkMdx)
  .use(seedEscapeEsm)
  .use(seedEscapeGfm)
  .use(seedEscapePunctuation)
  .freeze();
const usual = escaped().freeze();
const quick = escaped().use(seedPlainText).freeze();

const PIECES = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r1aZđ“…',
  ...[
    'một ',
    'hai ba bốn năm sáu bảy tám chín mười ',
    'import',
    'export',
    '12.',
    '](',
    '![',
    '&amp;',
    'https://a.vn',
    '\\\n',
    '  ',
    '---',
    ...['....', 'https:', 'www.', '|-', ':-'],
  ],
];
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((parts): PhrasingContent => ({ type: 'text', value: parts.join('') }));
const phrase = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((node) => ({
    type: 'link' as const,
    url: 'https://a.vn',
    title: 'a "b"',
    children: [node] as never,
  })),
  text.map((node) => ({ type: 'emphasis' as const, children: [node] })),
  text.map((node) => textElement('small', [node])),
  fc.constant({ type: 'break' as const }),
);
const phrases = fc.array(phrase, { maxLength: 4 });
const block = fc.oneof(
  { weight: 3, arbitrary: phrases.map((children) => ({ type: 'paragraph' as const, children })) },
  phrases.map((children) => ({ type: 'heading' as const, depth: 2 as const, children })),
  fc.boolean().map((ordered) => ({
    type: 'list' as const,
    ordered,
    children: [{ type: 'listItem' as const, children: [] }],
  })),
  fc.constantFrom({ type: 'thematicBreak' as const }, { type: 'code' as const, value: 'a' }),
  phrases.map((children) => ({
    type: 'blockquote' as const,
    children: [{ type: 'paragraph' as const, children }],
  })),
);

test('the fast path writes any text like the general writer', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (children) => {
      const tree = (): Root => structuredClone({ type: 'root', children });
      assert.equal(quick.stringify(tree()), usual.stringify(tree()));
    }),
    { numRuns: 5000 },
  );
});

test('plain text is written unchanged but for escapes of marks that smart punctuation would change', () => {
  const cases: [text: string, mdx: string][] = [
    ['Một, hai: “ba”.', 'Một, hai: “ba”.'],
    ['"Một" -- \'hai\'...', '\\"Một\\" -\\- \\\'hai\\\'..\\.'],
    ['Tên: .......', 'Tên: ..\\...\\..'],
  ];
  for (const [value, mdx] of cases) {
    const children: Root['children'] = [{ type: 'paragraph', children: [{ type: 'text', value }] }];
    assert.equal(quick.stringify({ type: 'root', children }), `${mdx}\n`);
  }
});
