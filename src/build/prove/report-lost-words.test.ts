import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readTreeWords } from '../../render/text-difference.ts';
import { convertSeed } from '../../seed/test/seed.ts';
import { reportLostWords } from './report-lost-words.ts';

function findMessages(file: VFile): string[] {
  const { tree } = file.data;
  assert.ok(tree);
  const before = file.messages.length;
  reportLostWords(file, readTreeWords(tree));
  return file.messages.slice(before).map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

const word = fc.constantFrom(
  'sông',
  'Hậu',
  'mùa',
  'nước',
  'nổi',
  '2014',
  'a',
  'x1',
  'đò',
  'ngang',
  'bến',
  '水',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const row = fc.array(words, { minLength: 2, maxLength: 5 });
const table = fc.array(row, { minLength: 2, maxLength: 4 });
const list = fc.array(words, { minLength: 1, maxLength: 4 });

const markdownBlock = fc.oneof(
  words.map((text) => `**${text}**, ${text} [${text}](https://x.vn/${encodeURI(text)} "t").`),
  table.map((rows) => `| a | b |\n|---|---|\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`),
  list.map((items) => items.map((text, at) => `${at + 1}. ${text}`).join('\n')),
  list.map((items) => items.map((text) => `> - ${text}`).join('\n')),
  words.map((text) => `## ${text} {#p}`),
  words.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  words.map((text) => `<div class="mùa">${text}</div>`),
);
const htmlBlock = fc.oneof(
  words.map((text) => `<p class="mùa">${text} <b>${text}</b><i>${text}</i></p>`),
  table.map(
    (rows) =>
      `<table><caption>b</caption>${rows.map((cells) => `<tr><td>${cells.join('<td>')}`).join('')}</table>`,
  ),
  list.map((items) => `<ol><li>${items.join('<li>')}</ol>`),
  words.map((text) => `<dl><dt>${text}<dd>${text}</dl><pre>${text}</pre>`),
  words.map((text) => `<figure><img alt=""><figcaption>${text}</figcaption></figure>`),
);
const textBlock = fc.oneof(
  words.map((text) => `${text}.`),
  list.map((items) => items.map((text) => `- ${text}`).join('\n')),
);

const kinds = [
  { path: 'a.md', separator: '\n\n', block: markdownBlock },
  { path: 'a.html', separator: '\n', block: htmlBlock },
  { path: 'a.txt', separator: '\n\n', block: textBlock },
];

for (const { path, separator, block } of kinds) {
  test(`no word of ${path} is reported as lost, and a node that a reader drops is`, () => {
    const source = fc
      .array(block, { minLength: 1, maxLength: 6 })
      .map((blocks) => ['Mở đầu.', ...blocks].join(separator));
    fc.assert(
      fc.property(source, fc.nat(), (source, choice) => {
        const file = convertSeed(source, path);
        assert.deepEqual(findMessages(file), [], source);
        const leaves = listLeaves(file.data.tree);
        const { parent, node } = leaves[choice % leaves.length] ?? {};
        assert.ok(parent && node);
        const siblings: Nodes[] = parent.children;
        siblings.splice(siblings.indexOf(node), 1);
        const [message = '', ...others] = findMessages(file);
        assert.match(message, /^\d+:\d+ Words of the text that are not on its page: \d+/, source);
        assert.deepEqual(others, []);
      }),
      { numRuns: 150 * Number(process.env['FUZZ'] ?? 1) },
    );
  });
}

function listLeaves(tree: Nodes | undefined): { parent: Parents; node: Nodes }[] {
  const leaves: { parent: Parents; node: Nodes }[] = [];
  if (!tree) return leaves;
  visit(tree, (node, _index, parent) => {
    const hasWord = node.type !== 'yaml' && 'value' in node && /[\p{L}\p{N}]/u.test(node.value);
    if (hasWord && parent) leaves.push({ parent, node });
  });
  return leaves;
}

test('markup is no word, whatever stands in it', () => {
  const cases = [
    'a [b](https://x.vn/c_(d) "e") ![f](g.png) <https://x.vn/h>',
    '[a][b] [c] d[^1]e\n\n[b]: https://x.vn "f"\n[c]: <g h>\n[^1]: i',
    '- [x] a\n- [ ] b\n\n7) c\n\n> 8. d',
    '<!-- a -->b<br class="c">d <span title=\'e\'>f</span> &nbsp;&copy; g<script>h</script>',
    '~~~ js {1,2}\na\n~~~',
    '**a**b `c`d ~~e~~f',
    '---\ntags: [a]\n---\nb',
    'a %%b%% c',
    'caf&eacute;s &#x69;mport &amp;c; d',
  ];
  for (const text of cases) assert.deepEqual(findMessages(convertSeed(text, 'a.md')), [], text);
});

test('the site’s part of a saved page is not missing, a text beside its article is', () => {
  const prose =
    'Bến đò cũ nằm dưới gốc gừa, mỗi sáng chở học trò qua sông, chiều lại đón về trước khi nước ròng.';
  const page = (rest: string) => `<nav>Tin mới</nav><article><h1>Bến đò</h1><p>${prose}</p></article>${rest}`;
  const cases: [rest: string, message: string | undefined][] = [
    ['<footer>Báo Bến</footer><div class=related><a href="/a">Chợ nổi</a></div>', undefined],
    ['<p hidden>ẩn</p><noscript>tắt</noscript><!-- chú --><style>a{}</style>', undefined],
    [
      '\n<p>Gốc gừa ấy nay đã đổ.</p>',
      '2:4 Words of the text that are not on its page: 6, among them “Gốc gừa ấy nay đã đổ”',
    ],
  ];
  for (const [rest, message] of cases) {
    assert.deepEqual(findMessages(convertSeed(page(rest), 'a.html')), message ? [message] : [], rest);
  }
});
