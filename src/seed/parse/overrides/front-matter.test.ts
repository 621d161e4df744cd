import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { isRefused } from '../../messages.ts';
import { messagesOf } from '../../test/seed.ts';
import { readFrontMatter } from './front-matter.ts';

function read(text: string) {
  const file = new VFile({ path: 'a.txt' });
  return { file, rest: text.slice(readFrontMatter(text, file)) };
}

test('front-matter is read and removed from the text', () => {
  const cases: [block: string, fields: Record<string, unknown>][] = [
    ['title: Hội nghị', { title: 'Hội nghị' }],
    ['title: "a: b"\n\n# ghi chú\nlang: no', { title: 'a: b', lang: 'no' }],
    ['date: 2023-06-26\nslug: my-page', { date: '2023-06-26', slug: 'my-page' }],
    ['date: 2023', { date: '2023' }],
    ['tags: [an ninh, 1e3]', { tags: ['an ninh', '1e3'] }],
    ['tags:\n- a\n- b', { tags: ['a', 'b'] }],
    ['tags:\n  - a', { tags: ['a'] }],
    ['title: một\n  hai', { title: 'một hai' }],
  ];
  for (const [block, fields] of cases) {
    for (const [open, close] of [
      ['---\n', '\n---\n'],
      ['--- \n', '\n---\t\n'],
    ]) {
      const { file, rest } = read(`${open}${block}${close}Văn bản.`);
      assert.equal(rest, 'Văn bản.');
      assert.deepEqual(file.data.overrides, fields);
      assert.deepEqual(file.messages, []);
    }
  }
});

test('each override has its position', () => {
  const { file } = read('---\ntitle: A\n# x\n\nslug: b\n---');
  assert.deepEqual(file.data.overridePlaces, {
    title: { path: 'a.txt', line: 2, column: 1 },
    slug: { path: 'a.txt', line: 5, column: 1 },
  });
});

test('each mistake in front-matter is reported at its position, and the seed refused', () => {
  const known = '(or `authors`, `date`, `description`, `draft`, `lang`, `lines`, `number`, `slug`, `tags`)';
  const cases: [block: string, place: string, reason: RegExp | string][] = [
    ['lang: vi\ntitel: A', '3:1', `Unknown front-matter key \`titel\`, expected \`title\` ${known}`],
    ['__proto__: A', '2:1', /^Unknown front-matter key `__proto__`/],
    ['date: 2023-02-31', '2:1', /^Unexpected value of `date`: Expected a day that the calendar has/],
    ['date: hôm qua', '2:1', /^Unexpected value of `date`: Expected a day, a month or a year/],
    ['title: A\nlang: tiếng Việt', '3:1', /^Unexpected value of `lang`: Expected a BCP 47/],
    ['slug: Trang Một', '2:1', /^Unexpected value of `slug`: Expected small letters/],
    [`slug: ${'a'.repeat(121)}`, '2:1', /^Unexpected value of `slug`: Expected at most 120/],
    ['title:', '2:1', 'Unexpected value of `title`: Expected some text'],
    ['title:\n  a: b', '2:1', /^Unexpected value of `title`: .*expected string/],
    ['tags: a', '2:1', /^Unexpected value of `tags`: .*expected array/],
    [
      'lang: vi\ntitle: "A',
      '3:10',
      /^Cannot read the front-matter: A quotation mark is opened and never closed/,
    ],
    ['title: A: B', '2:8', /^Cannot read the front-matter: A colon stands in the value.*`title: "…"`$/],
    ['title: A\ntitle: B', '3:1', /^Cannot read the front-matter: The key stands here a second time/],
    ['title: *a', '2:8', 'Cannot read the front-matter: Unexpected alias `*a`, expected the value itself'],
    ['tags: &a [x, *a]', '2:14', /^Cannot read the front-matter: Unexpected alias/],
  ];
  for (const [block, place, reason] of cases) {
    const { file, rest } = read(`---\n${block}\n---\nVăn bản.`);
    const [message] = file.messages;
    assert.ok(isRefused(file), block);
    assert.equal(`${message?.line}:${message?.column}`, place, block);
    if (typeof reason === 'string') assert.equal(message?.reason, reason);
    else assert.match(message?.reason ?? '', reason);
    assert.equal(rest, 'Văn bản.');
    assert.equal(file.data.overrides, undefined);
  }
});

test('all mistakes in front-matter are reported', () => {
  const { file } = read('---\ntitel: A\ndate: x\n---\n');
  assert.deepEqual(messagesOf(file).sort(), ['2:1 front-matter-unknown-key', '3:1 front-matter-value']);
});

test('dashes around lines that are not YAML are text', () => {
  const cases = [
    '---\nVăn bản.\n---\nVăn bản.',
    '---\n---\nVăn bản.',
    '---\n\n---\n',
    '---\nChú ý: đọc kỹ.\n---\n',
    '---\ntitle: A\nHai năm sau, ông trở lại: không ai nhớ.\n---\n',
    '---\n# chỉ là ghi chú\n---\n',
    '---\n- một\n- hai\n---\n',
    '---\n- một\ntitle: A\n---\n',
    '---\n  Chú ý: đọc kỹ.\n---\n',
    '---\n ]]>\n---\n',
    '---\ntitle: A\n',
    '----\ntitle: A\n----\n',
    ' ---\ntitle: A\n---\n',
    'Văn bản.\n---\ntitle: A\n---\n',
    '--- | ---\n a | b\n',
  ];
  for (const text of cases) {
    const { file, rest } = read(text);
    assert.equal(rest, text);
    assert.deepEqual(file.messages, []);
  }
});
