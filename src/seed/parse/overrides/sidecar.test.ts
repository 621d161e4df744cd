import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Overrides } from '../../../shared/front-matter.ts';
import { isRefused } from '../../messages.ts';
import { readSidecar } from './sidecar.ts';

test('a sidecar follows the rules of front-matter', () => {
  const cases: [text: string, fields: Overrides][] = [
    ['', {}],
    ['# để sau\n', {}],
    ['---\ntitle: A\n', { title: 'A' }],
    ['\ufefftitle: A\r\ntags: [a, b]\r\n', { title: 'A', tags: ['a', 'b'] }],
    ['date: 2023-06\nlang: no', { date: '2023-06', lang: 'no' }],
    ['draft: true\nencoding: windows-1258', { draft: true, encoding: 'windows-1258' }],
    ['slug: a-b', { slug: 'a-b' }],
  ];
  for (const [text, fields] of cases) {
    const result = readSidecar('a.yml', new TextEncoder().encode(text), 'sidecar');
    assert.deepEqual(result.file.messages, [], text);
    assert.deepEqual(result.overrides.fields, fields);
  }
});

test('a sidecar with mistakes has no effect, and each mistake is reported at its position', () => {
  const cases: [text: string | Uint8Array, place: string, id: string, reason: RegExp, origin?: 'defaults'][] =
    [
      ['lang: vi\ntitel: A', '2:1', 'front-matter-unknown-key', /`titel`, expected `title`/],
      ['lang: vi\nencodng: A', '2:1', 'front-matter-unknown-key', /expected `encoding`/],
      ['lang: tiếng Việt', '1:1', 'front-matter-value', /`lang`: Expected a BCP 47/],
      ['lines: perhaps', '1:1', 'front-matter-value', /`lines`: Expected `kept`/],
      ['encoding: utf-88', '1:1', 'front-matter-value', /`encoding`: Expected the name of an encoding/],
      ['title: "A', '1:10', 'front-matter-syntax', /A quotation mark is opened and never closed/],
      ['title: A\n---\nlang: vi', '2:1', 'front-matter-syntax', /Unexpected `---`/],
      ['- a', '1:1', 'front-matter-syntax', /Unexpected value without a key/],
      ['hội nghị', '1:1', 'front-matter-syntax', /Unexpected value without a key/],
      [Uint8Array.of(0x89, 0x50, 0x00, 0x01), '1:1', 'not-text', /byte 0x/],
      ['lang: vi\nslug: a', '2:1', 'front-matter-misplaced', /`slug` here: no two documents/, 'defaults'],
    ];
  for (const [text, place, id, reason, origin = 'sidecar'] of cases) {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const { file, overrides } = readSidecar('a.yml', bytes, origin);
    const [message] = file.messages;
    assert.deepEqual([`${message?.line}:${message?.column}`, message?.ruleId], [place, id]);
    assert.match(message?.reason ?? '', reason);
    assert.equal(message?.file, 'a.yml');
    assert.ok(isRefused(file));
    assert.deepEqual(overrides.fields, {});
  }
});

test('a sidecar or folder whose defaults cannot be read holds documents back if any line of it does', () => {
  const cases: [text: string, id: string][] = [
    ['draft: perhaps', 'front-matter-value'],
    ['draft: true\ntitel: A', 'front-matter-unknown-key'],
    ['title: "A\ndraft: yes', 'front-matter-syntax'],
    ['status: draft\n- a', 'front-matter-syntax'],
  ];
  for (const origin of ['sidecar', 'defaults'] as const) {
    for (const [text, id] of cases) {
      const { file, overrides } = readSidecar('_defaults.yml', new TextEncoder().encode(text), origin);
      assert.deepEqual([file.messages[0]?.ruleId, overrides.fields], [id, { draft: true }], text);
    }
  }
});
