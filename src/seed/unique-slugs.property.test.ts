import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convertSeed } from './test/seed.ts';
import { createSlugRegistry } from './unique-slugs.ts';

test('slugs are short, in ASCII, and no two seeds of a folder share one', () => {
  const title = fc.oneof(
    fc.constantFrom('Hội nghị', 'Hoi nghi', 'index', '404', '日本', 'a', 'a-2', 'x '.repeat(80)),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const stem = fc.constantFrom('a', 'b', '日', '_', 'a-2', '2', 'dài '.repeat(40).trim());
  const seeds = fc.array(fc.tuple(title, stem), { maxLength: 12 });
  fc.assert(
    fc.property(seeds, (all) => {
      const registry = createSlugRegistry();
      const slugs = all.flatMap(([text, name], index) => {
        const { matter } = convertSeed(
          `${text}\n\nMột câu.`,
          `${name}${'_'.repeat(index)}.txt`,
          registry,
        ).data;
        return matter ? [matter.slug] : [];
      });
      assert.equal(new Set(slugs).size, slugs.length);
      for (const slug of slugs) {
        assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.ok(slug.length <= 120 && slug !== 'index' && slug !== '404');
      }
    }),
    { numRuns: 500 * Number(process.env['FUZZ'] ?? 1) },
  );
});
