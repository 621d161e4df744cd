// Texts that almost match what the readers look for, thousands of times over: marks that never close, tags that never end.
// The work for each grows with its length and not with the square of it, in every format.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWork } from '../shared/test/count-work.ts';

const PATHS = ['a.txt', 'a.md', 'a.html'];
/** In characters. */
const LENGTHS = [1500, 6000];
/** Work for the long text over that for the short one. Linear growth is 4 at most, growth with the square is 16. */
const LARGEST_GROWTH = 7;

const UNITS = [
  ...['漢', 'x', 'ạ ', '1 ', 'Word ', '…', '. ', ' ', '\n', '\u00a0', '“', ') ', '=?a?q?'],
  ...[
    '[',
    ']',
    '![',
    '[a](',
    '[^a]',
    '[a]: b\n',
    '[a][b] ',
    '<!--',
    '<a ',
    '</',
    '<div>',
    '<b>',
    '<ul><li>',
    '<td>',
  ],
  ...['a**b_c', '*a ', '_', '~~a', '`', '``a`', '{/*', '{', '\\', '&', '&#x41;', '$a', '==a', '%%a '],
  ...['[[', '[[a|', '[[a]] ', '![[a|b]]', '\\[[a]] [[b]] ', '{#a} ', '# a {#b}\n', '==a== ', '=='],
  ...['> [!a] b\n', '> [!a]-\n\n', '[!a', 'a ^b1\n\n', ' ^b1', '^b1\n\n'],
  ...[
    '> ',
    '- ',
    '1. ',
    '# a\n',
    '=\n',
    '-\n',
    '| a ',
    '|\n',
    'a\t',
    'a  b\n',
    '---\n',
    '```\n',
    '+-',
    'a,b\n',
  ],
  ...[
    'a@',
    'www.a',
    'http://a/(',
    'From: ',
    'Key: value\n',
    'A.',
    'I. ',
    'ngày 1 ',
    '1/1/',
    'Điều 1.\n',
    'ông A ',
  ],
];
/** The unit of each begins and ends with words, as in an article. */
const FRAMES = ['', 'Tiêu đề\n\nMột câu. '];

test('near-matches of any format take work that grows with their length', async () => {
  const cases = PATHS.flatMap((path) =>
    UNITS.map((unit, at) => ({ path, unit, frame: FRAMES[at % 2] ?? '' })),
  );
  const texts = cases.flatMap(({ path, unit, frame }) =>
    LENGTHS.map((length) => [`${frame}${unit.repeat(length / unit.length)} hết.\n`, path] as const),
  );
  const works = await countWork({
    module: import.meta.resolve('./test/convert-text.ts'),
    name: 'convertText',
    calls: texts,
  });
  const tooMuch = cases.flatMap(({ path, unit, frame }, at) => {
    const [short, long] = [works[2 * at], works[2 * at + 1]];
    assert.ok(short && long);
    const growth = Math.max(long.steps / short.steps, long.characters / short.characters);
    return growth > LARGEST_GROWTH ? [`${path} ${JSON.stringify(frame + unit)} ${growth.toFixed(1)}`] : [];
  });
  assert.deepEqual(tooMuch, []);
});
