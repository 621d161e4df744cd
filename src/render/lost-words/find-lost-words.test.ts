import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankMarkdown } from './blank-markdown.ts';
import { findLostWords } from './find-lost-words.ts';

test('words are lost if the page has them less often', () => {
  const cases: [source: string, shown: string, lost: string | undefined][] = [
    ['một, hai; ba', 'ba hai – một', undefined],
    ['một hai hai', 'một hai', '1 hai 4'],
    ['một hai ba bốn', 'bốn một', '2 hai ba 4'],
    ['một', 'một hai', undefined],
    ['nghiên- cứu', 'nghiêncứu', undefined],
    ['nghiên- BÁO XUÂN 3 cứu', 'BÁO XUÂN 3 nghiêncứu', undefined],
    ['PhươngTheo', 'Phương Theo', undefined],
    ['nghiên cứu nghiên', 'nghiêncứu', '1 nghiên 0'],
    ['', '', undefined],
  ];
  for (const [source, shown, lost] of cases) {
    const found = findLostWords(source, shown);
    assert.equal(found && `${found.count} ${found.words.join(' ')} ${found.offset}`, lost, source);
  }
});

test('markup is blanked at the same offsets', () => {
  const cases: [markdown: string, blanked: string][] = [
    ['[a](b) c', '[a     c'],
    ['a <b class="c">d</b>', 'a              d    '],
    ['1. a\n10) b 2. c', '   a\n    b 2. c'],
    ['a < b > c', 'a < b > c'],
    ['<script>a', '        a'],
    ['![[a.png|300x20]] b', '![[a.png          b'],
    ['[[a.md]] [[b.md#c]]', '[[a   ]] [[b   #c]]'],
    ['[[a#^b1]] c#d', '[[a    ]] c#d'],
    ['[[a|30 cây]]', '    30 cây]]'],
  ];
  for (const [markdown, blanked] of cases) assert.equal(blankMarkdown(markdown), blanked);
});

test('marks without an end are blanked in linear time', () => {
  for (const mark of [
    '<!--',
    '<script>',
    '<a',
    '](',
    '[^',
    '[[',
    '| ',
    '.md#',
    '#^a',
    '](a()',
    ' ^a',
    '{#',
    '&a',
    '1. ',
    '```',
    '[a]: ',
  ]) {
    assert.equal(blankMarkdown(mark.repeat(20_000)).length, mark.length * 20_000);
  }
});
