// The work for a page grows with its text and not with the square of it, whatever the text is made of.
// What built-in methods take for it shows in time alone: `npm run bench:read -- --shapes`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWork, growthOfWork } from '../shared/test/count-work.ts';
import { convertText } from './test/convert-text.ts';

const SENTENCE = 'Ngày 26/6/2023, tại Huế, ông Nguyễn Văn A (CAND) nói: “Mùa lũ, nước sông dâng cao.” ';

/** Two packages walk all items of a list, or all edits of a text, for each of them: little work a walk. */
const SQUARES_OF_PACKAGES = [
  'micromark-util-edit-map/index.js',
  'mdast-util-to-hast/lib/handlers/list-item.js',
];
/** 2 is growth with the size, 4 with the square of it. */
const LARGEST_GROWTH = 2.2;
/** Characters of the smallest text. */
const SMALLEST = 4000;

const repeat = (text: string, characters: number) => text.repeat(Math.ceil(characters / text.length));

const shapes: [what: string, path: string, text: string][] = [
  ['one line', 'a.txt', SENTENCE],
  ['lines', 'a.txt', `${SENTENCE}\n`],
  ['one word', 'a.txt', 'x'],
  ['short lines', 'a.txt', 'một\n'],
  ['equal headings', 'a.txt', `Điều 12. Quyền\n\n${SENTENCE}\n\n`],
  ['rows', 'a.txt', 'a\tb\tc\n'],
  ['addresses', 'a.txt', 'https://example.vn/a?b=1 '],
  ['braces', 'a.txt', '{ a '],
  ['lines of Markdown', 'a.md', 'một\n'],
  ['links of Markdown', 'a.md', '*a* **b** [c](d) '],
  ['underlined headings', 'a.md', 'năm\n===\n'],
  ['items', 'a.md', '- một *hai*\n'],
  ['rows of Markdown', 'a.md', '| a | b |\n'],
  ['paragraphs of a page', 'a.html', `<p>${SENTENCE}`],
  ['cells of a page', 'a.html', '<table><tr><td>một<td>hai</table>'],
];

test('the work grows linearly with the text', async () => {
  const texts = shapes.map(([, path, text]) =>
    [1, 2, 4].map((times) => [repeat(text, SMALLEST * times), path] as const),
  );
  for (const args of texts.flat()) assert.deepEqual(fatalMessages(convertText(...args)), []);
  const works = await countWork({
    module: import.meta.resolve('./test/convert-text.ts'),
    name: 'convertText',
    calls: texts.flat(),
    except: SQUARES_OF_PACKAGES,
  });
  for (const [at, [what]] of shapes.entries()) {
    const some = works.slice(at * 3, at * 3 + 3);
    const { steps, characters } = growthOfWork(some);

    assert.ok(steps < LARGEST_GROWTH, `${what}: steps grow by ${steps}`);
    assert.ok(
      characters < LARGEST_GROWTH,
      `${what}: characters that expressions pass over grow by ${characters}`,
    );
  }
});

test('100,000 lines, a line of 1 MB and a text of 20 MB become pages', () => {
  const texts = [`${SENTENCE}\n`.repeat(100_000), repeat(SENTENCE, 1e6), repeat(`${SENTENCE}\n\n`, 17e6)];
  const sizes = texts.map((text) => Buffer.byteLength(text));
  assert.ok((sizes[1] ?? 0) > 1e6 && (sizes[2] ?? 0) > 20e6);
  for (const [index, text] of texts.entries()) {
    const { messages, data } = convertText(text);
    assert.deepEqual(messages, []);
    assert.equal(data.source?.bytes, sizes[index]);
  }
});

test('a text above the limit of lines is refused', () => {
  const [message] = convertText('a\n'.repeat(1_000_000)).messages;
  assert.deepEqual(
    [message?.ruleId, message?.reason],
    ['too-large', 'Cannot make one page of 1000001 lines, expected at most 1000000'],
  );
});

function fatalMessages({ messages }: ReturnType<typeof convertText>) {
  return messages.filter(({ fatal }) => fatal);
}
