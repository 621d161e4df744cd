import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { parseSeed } from '../test/seed.ts';
import { seedNotes } from './notes.ts';

/** Each link as `text id>target`. */
function collectLinks(node: Nodes): string[] {
  if (node.type === 'mdxJsxTextElement' && node.name === 'a') {
    const [href, id] = ['href', 'id'].map((name) =>
      node.attributes.find((attribute) => 'name' in attribute && attribute.name === name),
    );
    const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    return [`${text} ${id?.value ?? ''}>${href?.value}`];
  }
  return 'children' in node ? node.children.flatMap((child) => collectLinks(child)) : [];
}

function notes(text: string): string[] {
  const { tree } = parseSeed(text);
  seedNotes()(tree);
  return collectLinks(tree);
}

test('notes and their marks lead to each other', () => {
  for (const [text, expected] of [
    ['Một[1].\n\n[1] Chú thích', ['[1] fnref-1>#fn-1', '[1] fn-1>#fnref-1']],
    [
      'Một[1], hai [2], lại [1].\n\nBa.\n\n[1] Chú thích\n[2] Nữa',
      ['[1] fnref-1>#fn-1', '[2] fnref-2>#fn-2', '[1] >#fn-1', '[1] fn-1>#fnref-1', '[2] fn-2>#fnref-2'],
    ],
    ['Một[1].\n\n[1] Có\n\n[2] Không ai gọi', ['[1] fnref-1>#fn-1', '[1] fn-1>#fnref-1']],
    [
      'Làng¹ có đình.²\n\n¹ Đoài\n² Xây năm 1890',
      ['¹ fnref-1>#fn-1', '² fnref-2>#fn-2', '¹ fn-1>#fnref-1', '² fn-2>#fnref-2'],
    ],
    [
      'Theo luật (1).\n\nHết.\n\n(1) Luật Đất đai\n\nNguồn: Công báo',
      ['(1) fnref-1>#fn-1', '(1) fn-1>#fnref-1'],
    ],
  ] as const) {
    assert.deepEqual(notes(text), expected, text);
  }
});

test('other marks and notes are not linked', () => {
  for (const text of [
    'Một[1].\n\nHai.',
    '[1] Một\n\n[2] Hai',
    'Một.\n\n[1] Chú thích',
    // Defined twice, not from one on, not at the end.
    'Một[1].\n\n[1] Đây\n\n[1] Đó',
    'Một[2].\n\n[2] Đây',
    'Một[1].\n\n[1] Đây\n\nHai\n\nBa\n\nBốn',
    // Units, counts, enumerations.
    'Rộng 40 m² và 3 km².\n\n¹ Đo lại\n² Đo rồi',
    'Ba việc: (1) dọn, (2) rửa.\n\n(1) Dọn nhà\n(2) Rửa bát\n(3) Phơi',
    'Gọi (1) hai lần (1).\n\n(1) Một',
    'a[1]b',
    `Một${'[1]'.repeat(1000)}.\n\n[1] Chú thích`,
  ]) {
    assert.deepEqual(notes(text), [], text);
  }
});
