import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AddressWish, assignAddresses } from './addresses.ts';

/** `[path, slug asked for, whether its author wrote it]`; the section is the folder of the path. */
type Row = [path: string, slug: string, byAuthor?: boolean];

function wish([path, slug, byAuthor = false]: Row): AddressWish {
  const section = path.split('/').slice(0, -1).join('/').toLowerCase();
  return { path, section, slug, byAuthor };
}

function assign(rows: readonly Row[]) {
  const addresses = assignAddresses(rows.map(wish));
  return rows.map(([path]) => addresses.get(path));
}

test('an inferred slug that is taken gets a suffix', () => {
  const cases: [rows: Row[], slugs: string[]][] = [
    [
      [
        ['a.txt', 'hoi-nghi'],
        ['b.txt', 'hoi-nghi'],
      ],
      ['hoi-nghi', 'hoi-nghi-b'],
    ],
    [
      [
        ['a.txt', 'x'],
        ['日.txt', 'x'],
        ['本.txt', 'x'],
      ],
      ['x', 'x-2', 'x-3'],
    ],
    [
      [
        ['a.txt', 'x'],
        ['x.txt', 'x-b'],
        ['b.txt', 'x'],
      ],
      ['x', 'x-b', 'x-b-2'],
    ],
    [
      [
        ['1/a.txt', 'x'],
        ['2/a.txt', 'x'],
      ],
      ['x', 'x'],
    ],
    [
      [
        ['Luat/a.txt', 'x'],
        ['luat/a.txt', 'x'],
      ],
      ['x', 'x-a'],
    ],
    [
      [
        ['a.txt', 'index'],
        ['b/c.txt', 'index'],
      ],
      ['index-a', 'index-c'],
    ],
    [
      [
        ['a.txt', '404-lan'],
        ['404.txt', '404'],
        ['b/404.txt', '404'],
      ],
      ['404-lan', '404-404', '404'],
    ],
    [
      [
        ['a.txt', 'search'],
        ['b/c.txt', 'search'],
      ],
      ['search-a', 'search'],
    ],
    [
      [
        ['a.txt', 'tags'],
        ['date.txt', 'date'],
        ['b/date.txt', 'date'],
      ],
      ['tags-a', 'date-date', 'date'],
    ],
    [
      [
        ['a.txt', 'y', true],
        ['b.txt', 'y'],
      ],
      ['y', 'y-b'],
    ],
  ];
  for (const [rows, slugs] of cases) {
    assert.deepEqual(
      assign(rows).map((address) => address?.slug),
      slugs,
    );
  }
});

test('an address that differs from its requested slug names the document that has it', () => {
  assert.deepEqual(
    assign([
      ['a.txt', 'x'],
      ['b.txt', 'x'],
    ]),
    [{ slug: 'x' }, { slug: 'x-b', holder: 'a.txt' }],
  );
});

test('a document has no address if its author’s slug belongs to another author or to the site', () => {
  assert.deepEqual(
    assign([
      ['a.txt', 'one', true],
      ['b.txt', 'one', true],
      ['c.txt', 'index', true],
      ['d.txt', '404', true],
    ]),
    [
      { slug: 'one' },
      { holder: 'a.txt' },
      { holder: 'a page of the site itself' },
      { holder: 'a page of the site itself' },
    ],
  );
});

test('an author’s slug precedes an inferred one for any order of seeds', () => {
  assert.deepEqual(
    assign([
      ['a.txt', 'x'],
      ['b.txt', 'x', true],
    ]),
    [{ slug: 'x-a', holder: 'b.txt' }, { slug: 'x' }],
  );
});
