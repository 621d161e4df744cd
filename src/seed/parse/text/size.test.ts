// Texts as large as they come, of each kind that lines can be of: what looks ahead or back over many lines would show.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSeed } from '../../test/seed.ts';

const LINES = 100_000;
const WORDS = 'Nước lên từ đêm qua và đến sáng thì ngập hết con đường ven sông.';

/** Lines that go round, with their places where `#` stands. */
function lines(...pattern: string[]): string {
  const line = (at: number) => (pattern[at % pattern.length] ?? '').replace('#', String(at));
  return Array.from({ length: LINES }, (_, at) => line(at)).join('\n');
}

for (const [name, text] of Object.entries({
  'lines of verse': lines('Trăng lên đỉnh núi'),
  'paragraphs of a line': lines(`${WORDS} ${WORDS}`),
  'wrapped lines': lines(WORDS, WORDS, WORDS, 'Hết.', ''),
  'one line of a megabyte': `${WORDS} `.repeat(15_000),
  'one line of marks': '| - 1. [1] '.repeat(100_000),
  'items of one list': lines('- một'),
  'items that never are two': lines('- một', '* hai', '+ ba', '1. bốn', 'a) năm'),
  'lists that go deeper': Array.from({ length: LINES }, (_, at) => `${' '.repeat(at % 200)}- một`).join('\n'),
  'numbered headings': lines('1. Một', WORDS, WORDS, '2. Hai', WORDS, WORDS),
  'firsts of many series': lines('1. Một', WORDS, '1. một.', WORDS),
  'a table of bars': lines('| a | # |'),
  'rows of bars that do not fit': lines('| a | # |', '| a |'),
  'frames that never close': lines('+---+', '| a', '+---+ b'),
  'a table of tabs': lines('a\t#'),
  'a table of columns': lines('a      12'),
  'columns that do not fit': lines('a      12', 'a b c d e f   12'),
  'a table of commas': lines('một,#,hai'),
  'rows of commas that do not fit': lines('một,#,hai', 'một,hai'),
  'quotation marks that never close': lines('một,"hai', 'ba,"bốn,#'),
  'a program': lines('a = f(#);', '}'),
  'a passage of code between paragraphs': lines('a = f(#);', 'b = 2;', '}', '', WORDS, ''),
  chords: lines('Am      G', 'Trăng lên'),
  'numbers of pages': lines(WORDS, '', '#', ''),
  'heads of pages': lines('SÔNG QUÊ     #', WORDS, WORDS),
  'numbers that count down': Array.from(
    { length: LINES },
    (_, at) => `SÔNG QUÊ     ${9999 - (at % 9999)}`,
  ).join('\n'),
  'words cut in two': lines('Nước lên từ đêm qua và đến infor-', 'mation ven sông.'),
  'a chat': lines('[10:02] An: một', 'hai', '[10:03] Bê: ba'),
  'an interview': lines('HỎI: một', 'ĐÁP: hai'),
  'a drawing': lines('│ a │'),
  signs: lines('. . /', '( o )', '* * *x'),
  'rules and underlines': lines('Một', '----', '====', '* * *'),
})) {
  test(`100,000 lines or as much text are parsed: ${name}`, () => {
    const { tree } = parseSeed(text);
    assert.ok(tree.children.length > 0);
  });
}
