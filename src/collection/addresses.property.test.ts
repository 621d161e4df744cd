import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assignAddresses } from './addresses.ts';

test('addresses are short, in ASCII, and no two documents of a section share one', () => {
  const slug = fc.oneof(
    fc.constantFrom('hoi-nghi', 'index', '404', 'a', 'a-2', `x${'-x'.repeat(40)}`),
    fc.stringMatching(/^[a-z0-9]{1,30}$/),
  );
  const stem = fc.constantFrom('a', 'b', '日', '_', 'a-2', '2', 'dài '.repeat(40).trim());
  const wishes = fc.array(fc.tuple(slug, stem, fc.boolean(), fc.constantFrom('', 'b')), { maxLength: 12 });
  fc.assert(
    fc.property(wishes, (all) => {
      const asked = all.map(([slug, name, byAuthor, section], index) => ({
        path: `${section}/${name}${'_'.repeat(index)}.txt`,
        section,
        slug,
        byAuthor,
      }));
      const addresses = assignAddresses(asked);
      const given = asked.flatMap(({ path, section, byAuthor, slug }) => {
        const address = addresses.get(path);
        assert.ok(byAuthor || address?.slug !== undefined);
        if (address?.slug === undefined) return [];
        assert.ok(!byAuthor || address.slug === slug);
        return [`${section}/${address.slug}`];
      });
      assert.equal(new Set(given).size, given.length);
      for (const address of given) {
        assert.match(address, /^b?\/[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.ok(address.length <= 122 && !/^\/(?:404|index)$|\/index$/.test(address));
      }
    }),
    { numRuns: 500 * Number(process.env['FUZZ'] ?? 1) },
  );
});
