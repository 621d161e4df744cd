import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLive } from './live-mdx.ts';
import { convertSeed, messagesOf } from './test/seed.ts';

const convert = (text: string | Uint8Array, path = 'handbook/a.mdx') =>
  convertSeed(text, path, { trustedMdx: ['handbook'] });

test('MDX runs only in trusted folders', () => {
  const cases: [path: string, folders: string[], live: boolean][] = [
    ['handbook/a.mdx', ['handbook'], true],
    ['handbook/b/A.MDX', ['handbook'], true],
    ['sổ tay/a.mdx', ['sổ tay'.normalize('NFD')], true],
    ['a/b/c.mdx', ['x', 'a/b'], true],
    ['handbook/a.md', ['handbook'], false],
    ['handbook2/a.mdx', ['handbook'], false],
    ['x/handbook/a.mdx', ['handbook'], false],
    ['handbook.mdx', ['handbook'], false],
    ['handbook/a.mdx', [], false],
  ];
  for (const [path, folders, live] of cases) assert.equal(isLive(path, folders), live, path);
});

const TEXT = `---
tags: [sông]
---
import Box from './Box.astro';

# Bảng nước của bến Đoài

Nước sâu {6 * 7} thước vào ngày rằm, xem <Box>bảng</Box> bên.
`;

test('trusted MDX keeps its body, and its metadata is inferred from its words', () => {
  const file = convert(TEXT);
  const { metadata, live } = file.data;
  assert.deepEqual(file.messages, []);
  assert.equal(metadata?.code, true);
  assert.equal(metadata?.title, 'Bảng nước của bến Đoài');
  assert.equal(metadata?.slug, 'bang-nuoc-cua-ben-doai');
  assert.equal(metadata?.description, 'Nước sâu thước vào ngày rằm, xem bảng bên.');
  assert.deepEqual(metadata?.tags, ['sông']);
  const body = TEXT.split('---\n')[2] ?? '';
  assert.ok(String(file).endsWith(`---\n\n${body}`));
  assert.equal(live, `\n\n\n${body}`);
});

test('MDX outside trusted folders is text', () => {
  const file = convert(TEXT, 'open/a.mdx');
  assert.equal(file.data.metadata?.code, undefined);
  assert.equal(file.data.live, undefined);
  assert.match(String(file), /\\\{6 \\?\* 7}/);
});

test('front-matter cannot make a text run as code', () => {
  assert.match(messagesOf(convert('---\ncode: true\n---\nMột câu.\n', 'open/a.txt')).join(), /unknown-key/);
});

test('MDX that cannot run is refused with its position', () => {
  const cases: [text: string | Uint8Array, messages: string[]][] = [
    ['---\nlang: vi\n---\nMột {câu\n', ['4:9 mdx-broken']],
    ['Một câu.\n\n<Box>\n', ['3:1 mdx-broken']],
    ['---\nlayout: post\n---\nMột câu.\n', ['2:1 front-matter-foreign-key', '1:1 mdx-broken']],
    [Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0), ['mdx-broken']],
  ];
  for (const [text, messages] of cases) assert.deepEqual(messagesOf(convert(text)), messages);
});

test('a head that Astro takes for text is refused', () => {
  const cases: [head: string, refused: boolean][] = [
    ['---\ntitle: Đò\n---\n', false],
    ['+++\ntitle = "Đò"\n+++\n', false],
    ['{\n  "title": "Đò"\n}\n', true],
    ['---toml\ntitle = "Đò"\n---\n', true],
    ['Title: Đò\nDate: 2014\n\n', true],
  ];
  for (const [head, refused] of cases) {
    const file = convertSeed(`${head}\nSông Hương chảy qua Huế.\n`, 't/a.mdx', { trustedMdx: ['t'] });
    assert.equal(file.data.metadata === undefined, refused, head);
    assert.equal(
      file.messages.some(({ ruleId }) => ruleId === 'mdx-broken'),
      refused,
      head,
    );
  }
});
