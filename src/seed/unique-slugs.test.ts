import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed, messagesOf } from './test/seed.ts';
import { createSlugRegistry } from './unique-slugs.ts';

const BODY = '\n\nMột câu.';

/** Convert seeds in order on one site: `[path, headline, slug if the author gave one]`. */
function site(seeds: [path: string, headline: string, slug?: string][]) {
  const registry = createSlugRegistry();
  const files = seeds.map(([path, headline, slug]) =>
    convertSeed(`${slug ? `---\nslug: ${slug}\n---\n` : ''}${headline}${BODY}`, path, registry),
  );
  return { registry, files };
}

test('an inferred slug gives way with a suffix', () => {
  const cases: [seeds: [string, string, string?][], slugs: string[]][] = [
    [
      [
        ['a.txt', 'Hội nghị'],
        ['b.txt', 'Hoi nghi'],
      ],
      ['hoi-nghi', 'hoi-nghi-b'],
    ],
    [
      [
        ['a.txt', 'X'],
        ['日.txt', 'X'],
        ['本.txt', 'X'],
      ],
      ['x', 'x-2', 'x-3'],
    ],
    [
      [
        ['a.txt', 'X'],
        ['x.txt', 'X b'],
        ['b.txt', 'X'],
      ],
      ['x', 'x-b', 'x-b-2'],
    ],
    [
      [
        ['1/a.txt', 'X'],
        ['2/a.txt', 'X'],
      ],
      ['x', 'x'],
    ],
    [
      [
        ['Luật/a.txt', 'X'],
        ['luat/a.txt', 'X'],
      ],
      ['x', 'x-a'],
    ],
    [
      [
        ['a.txt', 'Index'],
        ['b/c.txt', 'Index'],
      ],
      ['index-a', 'index-c'],
    ],
    [
      [
        ['a.txt', '404 lần'],
        ['404.txt', '日本'],
        ['b/404.txt', '日本'],
      ],
      ['404-lan', '404-404', '404'],
    ],
    [
      [
        ['a.txt', 'Search'],
        ['b/c.txt', 'Search'],
      ],
      ['search-a', 'search'],
    ],
    [
      [
        ['a.txt', 'Tags'],
        ['date.txt', '日本'],
        ['b/date.txt', '日本'],
      ],
      ['tags-a', 'date-date', 'date'],
    ],
    [
      [
        ['a.txt', 'X', 'y'],
        ['b.txt', 'Y'],
      ],
      ['y', 'y-b'],
    ],
  ];
  for (const [seeds, slugs] of cases) {
    assert.deepEqual(
      site(seeds).files.map((file) => file.data.matter?.slug),
      slugs,
    );
  }
});

test('the suffix is reported with the owner and the outcome', () => {
  const { files } = site([
    ['a.txt', 'X'],
    ['b.txt', 'X'],
  ]);
  assert.deepEqual(
    files[1]?.messages.map(({ reason }) => reason),
    ['Slug `x` already belongs to `a.txt`, this page became `x-b`'],
  );
});

test('an author’s slug that another author or the site has is refused, at its line', () => {
  const { files } = site([
    ['a.txt', 'X', 'one'],
    ['b.txt', 'Y', 'one'],
    ['c.txt', 'Z', 'index'],
    ['d.txt', 'Z', '404'],
  ]);
  assert.deepEqual(files.map(messagesOf), [[], ['2:1 slug-taken'], ['2:1 slug-taken'], ['2:1 slug-taken']]);
  assert.deepEqual(
    files.slice(1).map(({ messages }) => messages[0]?.reason),
    [
      'Cannot use slug `one`, it already belongs to `a.txt`',
      'Cannot use slug `index`, it already belongs to `a page of the site itself`',
      'Cannot use slug `404`, it already belongs to `a page of the site itself`',
    ],
  );
});

test('an author’s slug displaces an inferred one, whose seed then finds another', () => {
  const { registry, files } = site([
    ['a.txt', 'X'],
    ['b.txt', 'Y', 'x'],
  ]);
  assert.equal(files[1]?.data.matter?.slug, 'x');
  assert.deepEqual([...registry.displaced], ['a.txt']);
  const again = convertSeed(`X${BODY}`, 'a.txt', registry);
  assert.equal(again.data.matter?.slug, 'x-a');
  assert.deepEqual(messagesOf(again), ['slug-suffixed']);
});

test('the same seed may be processed again', () => {
  const { registry, files } = site([['a.txt', 'X']]);
  assert.equal(convertSeed(`X${BODY}`, 'a.txt', registry).data.matter?.slug, files[0]?.data.matter?.slug);
});
