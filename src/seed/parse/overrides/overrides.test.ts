import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { createConverter } from '../../convert.ts';
import { isRefused } from '../../messages.ts';
import { applyOverrides, mergeOverrides, type PlacedOverrides } from './overrides.ts';

const TEXT = 'Ngày 26/6/2023, tại Huế, Bộ Y tế đã họp.\n';

function placed(fields: PlacedOverrides['fields'], path: string): PlacedOverrides {
  const places = Object.keys(fields).map((key, index) => [key, { path, line: index + 1, column: 1 }]);
  return { fields, places: Object.fromEntries(places) };
}

function convert(text: string, overrides: PlacedOverrides): VFile {
  const bytes = new TextEncoder().encode(text);
  const seed = {
    path: 'a.txt',
    bytes,
    sha256: 'ab'.repeat(32),
    overrides,
    encoding: overrides.fields.encoding,
  };
  return createConverter({ lang: 'vi' })(seed);
}

test('mergeOverrides merges each field separately, with its position', () => {
  const cases: [
    further: PlacedOverrides['fields'],
    nearer: PlacedOverrides['fields'],
    both: PlacedOverrides['fields'],
  ][] = [
    [{}, {}, {}],
    [{ lang: 'vi' }, {}, { lang: 'vi' }],
    [{}, { lang: 'vi' }, { lang: 'vi' }],
    [
      { lang: 'vi', date: '2020' },
      { lang: 'en', title: 'A' },
      { lang: 'en', date: '2020', title: 'A' },
    ],
    [{ tags: ['a', 'b'] }, { tags: ['c'] }, { tags: ['c'] }],
    [{ tags: ['a'] }, { tags: [] }, { tags: [] }],
    [{ draft: true }, { draft: false }, { draft: false }],
  ];
  for (const [further, nearer, fields] of cases) {
    const result = mergeOverrides(placed(further, 'f.yml'), placed(nearer, 'n.yml'));
    assert.deepEqual(result.fields, fields);
    for (const key of Object.keys(fields)) {
      assert.equal(result.places[key]?.path, key in nearer ? 'n.yml' : 'f.yml');
    }
  }
});

test('the nearest override takes precedence over further ones, and all of them over the text', () => {
  const upper = placed({ lang: 'fr', date: '1999', title: 'Trên cùng', tags: ['x'] }, '_defaults.yml');
  const lower = placed({ date: '2000', title: 'Ở dưới', description: 'Của thư mục.' }, 'a/_defaults.yml');
  const sidecar = placed({ title: 'Tệp bên', slug: 'ben' }, 'a.yml');
  const all = [upper, lower, sidecar].reduce(mergeOverrides);
  const { metadata } = convert(`---\ntitle: Trong tệp\n---\n${TEXT}`, all).data;
  assert.ok(metadata);
  const { title, description, lang, date, slug, tags, inferred } = metadata;
  assert.deepEqual(
    { title, description, lang, date, slug, tags, inferred },
    {
      title: 'Trong tệp',
      description: 'Của thư mục.',
      lang: 'fr',
      date: '2000',
      slug: 'ben',
      tags: ['x'],
      inferred: {},
    },
  );
  assert.equal(metadata.datePrecision, 'year');
});

test('a draft has no page unless a nearer override publishes it', () => {
  const draft = placed({ draft: true, slug: 'x' }, 'a.yml');
  const kept = convert(TEXT, draft);
  assert.deepEqual([kept.data.draft, kept.data.metadata, isRefused(kept)], [true, undefined, false]);
  assert.equal(convert(`---\ndraft: true\n---\n${TEXT}`, placed({}, '')).data.draft, true);
  assert.equal(convert(`---\ndraft: false\n---\n${TEXT}`, draft).data.metadata?.slug, 'x');
});

test('an override of the encoding takes precedence over detection', () => {
  const { metadata } = convert('Chợ Đông Ba\n', placed({ encoding: 'latin1' }, 'a.yml')).data;
  assert.equal(metadata?.source.encoding, 'windows-1252');
  assert.match(metadata.title, /^Chá/);
});

test('front-matter cannot name the encoding of its own file', () => {
  const file = new VFile();
  applyOverrides(file, placed({ title: 'A' }, 'a.yml'));
  assert.deepEqual([file.data.overrides, file.data.draft], [{ title: 'A' }, undefined]);
  const [message] = convert(`---\ntitle: A\nencoding: latin1\n---\n${TEXT}`, placed({}, '')).messages;
  assert.deepEqual([message?.line, message?.ruleId, message?.fatal], [3, 'front-matter-misplaced', true]);
  assert.match(message?.note ?? '', /`\.yml` file beside the seed/);
});
