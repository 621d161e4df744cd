import assert from 'node:assert/strict';
import { test } from 'node:test';
import slugify from '@sindresorhus/slugify';
import fc from 'fast-check';
import { asciiSlug } from '../../shared/slug.ts';
import { convertSeed } from '../test/seed.ts';

test('slugs of Vietnamese words equal those of the library', () => {
  const letters = "aàáâãeèéêiìíoòóôõuùúyýăđĩũơưAÀÁÂÃEÈÉÊIÌÍOÒÓÔÕUÙÚYÝĂĐĨŨƠƯzZstdS09 .,:;!?%()/“”–-'&ü";
  const marked = Array.from({ length: 0x1efa - 0x1ea0 }, (_, at) => String.fromCharCode(0x1ea0 + at));
  const text = fc.array(fc.constantFrom(...letters, ...marked), { maxLength: 40 });
  for (const letter of [...letters, ...marked]) {
    assert.equal(asciiSlug(`a${letter}b`), slugify(`a${letter}b`, { decamelize: false }), letter);
  }
  fc.assert(
    fc.property(text, (parts) => {
      const words = slugify(parts.join(''), { decamelize: false });
      if (words.length <= 80) assert.equal(asciiSlug(parts.join('')), words);
    }),
    { numRuns: 2000 },
  );
});

test('a slug comes from the override, the title, the file name or the checksum', () => {
  const cases: [text: string, path: string, slug: string, rule: string | undefined][] = [
    ['Trời đã nắng.', 'a.txt', 'troi-da-nang', 'title'],
    ['---\ntitle: Tên\n---\nTrời.', 'a.txt', 'ten', 'title'],
    ['---\nslug: x\n---\nTrời.', 'a.txt', 'x', undefined],
    ['天气晴朗。', 'b/Tờ 1.txt', 'to-1', 'title'],
    ['天气晴朗。', 'b/t1.txt', 't1', 'file-name'],
    ['天气晴朗。', '天气.txt', 'text-abababab', 'checksum'],
  ];
  for (const [text, path, slug, rule] of cases) {
    const { metadata } = convertSeed(text, path).data;
    assert.equal(metadata?.slug, slug);
    assert.equal(metadata?.inferred['slug'], rule);
  }
});
