import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConverter } from '../../convert.ts';

const convert = createConverter({ lang: 'vi' });

function body(markdown: string): string {
  const bytes = new TextEncoder().encode(`Một đoạn mở đầu.\n\n${markdown}`);
  const file = convert({ path: 'a/b.md', bytes, sha256: '0'.repeat(64) });
  const [, , text = ''] = String(file).split(/^---$/m);
  return text.replace('Một đoạn mở đầu.', '').trim();
}

test('wiki links become links, and brackets of programs stay', () => {
  const cases: [markdown: string, mdx: string][] = [
    ['Xem [[Lò gạch]].', 'Xem [Lò gạch](L%C3%B2%20g%E1%BA%A1ch).'],
    ['[[Lò gạch|lò cũ]]', '[lò cũ](L%C3%B2%20g%E1%BA%A1ch)'],
    ['[[Lò/Gạch.md]]', '[Lò/Gạch](L%C3%B2/G%E1%BA%A1ch.md)'],
    ['[[Lò#Xây]]', '[Lò > Xây](L%C3%B2#X%C3%A2y)'],
    ['[[#Xây]]', '[Xây](#X%C3%A2y)'],
    ['[[Lò#^a1b2|đoạn]]', '[đoạn](L%C3%B2#%5Ea1b2)'],
    ['[[2024-01-05]]', '[2024-01-05](2024-01-05)'],
    ['![[Lò]]', '[Lò](L%C3%B2)'],
    ['Hình ![[lo.png|300]] đây', 'Hình lo.png đây'],
    ['Hình ![[lo.png|Cửa lò]] đây', 'Hình Cửa lò đây'],
    ['a[[i]][[j]] và x', 'a\\[\\[i]]\\[\\[j]] và x'],
    ['if [[ -f x ]] then', 'if \\[\\[ -f x ]] then'],
    ['\\[[Lò]] đó', '\\[\\[Lò]] đó'],
    ['[\\[Lò]] và [[Lò]] &#91;[Lò]] &amp; [[Lò]]', '\\[\\[Lò]] và [Lò](L%C3%B2) \\[\\[Lò]] & [Lò](L%C3%B2)'],
    ['\\[[Lò]] và [[Lò]] \\\\ \\! ! ![[Lò]]', '\\[\\[Lò]] và [Lò](L%C3%B2) \\ ! ! [Lò](L%C3%B2)'],
    ['`[[Lò]]` đó', '`[[Lò]]` đó'],
    ['Ma trận [[1, 2], [3, 4]]', 'Ma trận \\[\\[1, 2], \\[3, 4]]'],
    ['Số [[1]] là', 'Số \\[\\[1]] là'],
  ];
  for (const [markdown, mdx] of cases) assert.equal(body(markdown), mdx, markdown);
});

test('callouts show their title or their name, and quotations stay', () => {
  const cases: [markdown: string, mdx: string][] = [
    ['> [!tip] Tưới *sớm*\n> Lúc mát.', '> <strong>Tưới *sớm*</strong>\n>\n> Lúc mát.'],
    ['> [!NOTE]\n> Đất khô.', '> **Ghi chú**\n>\n> Đất khô.'],
    ['> [!warning]- Gấp lại\n> Đất khô.', '> **Gấp lại**\n>\n> Đất khô.'],
    ['> [!lạ-lùng]\n> Đất khô.', '> **Lạ lùng**\n>\n> Đất khô.'],
    ['> [!note]\n>\n> > [!tip] Trong\n> > Đất khô.', '> **Ghi chú**\n>\n> > **Trong**\n> >\n> > Đất khô.'],
    ['> Đất khô [!note] lắm.', '> Đất khô \\[!note] lắm.'],
    ['> [!] Đất khô.', '> \\[!] Đất khô.'],
  ];
  for (const [markdown, mdx] of cases) assert.equal(body(markdown), mdx, markdown);
});

test('attributes of headings, names of blocks and highlights are read, and signs of formulas stay', () => {
  const cases: [markdown: string, mdx: string][] = [
    ['## Đốt lò {#dot}', '## <a id="dot" />Đốt lò'],
    ['## Đốt lò {: #dot .to }', '## <a id="dot" />Đốt lò'],
    ['## Đốt lò {.to}', '## Đốt lò'],
    ['## Tập {1, 2}', '## Tập \\{1, 2}'],
    ['Gạch chín đỏ. ^a1b2c3', '<a id="a1b2c3" />Gạch chín đỏ.'],
    ['Diện tích r ^2', 'Diện tích r ^2'],
    ['Đây là ==chỗ nặng== nhé', 'Đây là **chỗ nặng** nhé'],
    ['a == b và c == d', 'a == b và c == d'],
    ['[[_TOC_]]\n\nHết.', 'Hết.'],
  ];
  for (const [markdown, mdx] of cases) assert.equal(body(markdown), mdx, markdown);
});
