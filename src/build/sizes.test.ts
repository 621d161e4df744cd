// What a page costs grows with its text and not with the square of it, whatever the text is made of.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VFile } from 'vfile';
import { createConverter } from '../seed/convert.ts';
import { createSlugRegistry } from '../seed/unique-slugs.ts';
import { provePage } from './prove-page.ts';

const SENTENCE = 'Ngày 26/6/2023, tại Huế, ông Nguyễn Văn A (CAND) nói: “Mùa lũ, nước sông dâng cao.” ';

const up = (text: string, characters: number) => text.repeat(Math.ceil(characters / text.length));

function convert(text: string, name = 'a.txt'): VFile {
  const bytes = new TextEncoder().encode(text);
  const seed = { path: name, bytes, sha256: 'ab'.repeat(32) };
  const file = createConverter({ lang: 'vi', registry: createSlugRegistry() })(seed);
  provePage(file);
  return file;
}

/** In seconds of the processor, so that a busy machine counts little. */
function cost(text: string, name: string): number {
  const before = process.cpuUsage();
  const refused = convert(text, name).messages.filter(({ fatal }) => fatal);
  const { user, system } = process.cpuUsage(before);
  assert.deepEqual(refused, []);
  return (user + system) / 1e6;
}

test('four times the text costs some four times the work', () => {
  // At the larger size, what grows with the square took from ten seconds to many minutes.
  const cases: [what: string, name: string, text: string, characters: number][] = [
    ['one line', 'a.txt', SENTENCE, 200_000],
    ['lines', 'a.txt', `${SENTENCE}\n`, 200_000],
    ['one word', 'a.txt', 'x', 200_000],
    ['short lines', 'a.txt', 'một\n', 20_000],
    ['equal headings', 'a.txt', `Điều 12. Quyền\n\n${SENTENCE}\n\n`, 40_000],
    ['rows', 'a.txt', 'a\tb\tc\n', 10_000],
    ['addresses', 'a.txt', 'https://example.vn/a?b=1 ', 50_000],
    ['braces', 'a.txt', '{ a ', 50_000],
    ['lines of Markdown', 'a.md', 'một\n', 30_000],
    ['links of Markdown', 'a.md', '*a* **b** [c](d) ', 20_000],
    ['underlined headings', 'a.md', 'năm\n===\n', 25_000],
    ['items', 'a.md', '- một *hai*\n', 40_000],
    ['rows of Markdown', 'a.md', '| a | b |\n', 15_000],
    ['paragraphs of a page', 'a.html', `<p>${SENTENCE}`, 100_000],
    ['cells of a page', 'a.html', '<table><tr><td>một<td>hai</table>', 50_000],
  ];
  // Both sizes are met with compiled code.
  for (const [, name, text] of cases) convert(up(text, 5000), name);
  for (const [what, name, text, characters] of cases) {
    const ratio = () => {
      // Below this the clock's own ticks and the compiler tell more than the text.
      const small = Math.max(cost(up(text, characters), name), 0.05);
      return cost(up(text, characters * 4), name) / small;
    };
    assert.ok(ratio() < 10 || ratio() < 10 || ratio() < 10, what);
  }
});

test('100,000 lines, a line of 1 MB and a text of 20 MB become pages', () => {
  const texts = [`${SENTENCE}\n`.repeat(100_000), up(SENTENCE, 1e6), up(`${SENTENCE}\n\n`, 17e6)];
  const sizes = texts.map((text) => Buffer.byteLength(text));
  assert.ok((sizes[1] ?? 0) > 1e6 && (sizes[2] ?? 0) > 20e6);
  for (const [index, text] of texts.entries()) {
    const { messages, data } = convert(text);
    assert.deepEqual(messages, []);
    assert.equal(data.source?.bytes, sizes[index]);
  }
});

test('a text of more lines than memory has room for is refused', () => {
  const [message] = convert('a\n'.repeat(1_000_000)).messages;
  assert.deepEqual(
    [message?.ruleId, message?.reason],
    ['too-large', 'Cannot make one page of 1000001 lines, expected at most 1000000'],
  );
});
