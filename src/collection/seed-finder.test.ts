import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkTarget } from '../shared/link-target.ts';
import { createSeedFinder, type Found } from './seed-finder.ts';

const ALIASES: Readonly<Record<string, { aliases: string[] }>> = {
  'Bếp/Cá kho.md': { aliases: ['Cá kho tộ', 'Sổ'] },
  'Vườn/Rau/cải.html': { aliases: ['Món rau', 'Một trang'] },
  'Vườn/Sổ.md': { aliases: ['món RAU', 'Món rau'] },
};
const SEEDS = [
  'Bếp/Cá kho.md',
  'Bếp/Nồi đất.txt',
  'Bếp/README.md',
  'Vườn/Rau/cải.html',
  'Vườn/Rau/Sổ.md',
  'Vườn/Sổ.md',
  'Sổ.md',
  'v1.2 thử.md',
  '100% tre.md',
  'Bếp/Kho/chum.csv',
].map((path) => ({
  path: path.normalize('NFD'),
  title: path.startsWith('v1') ? 'Bản thử' : 'Một trang',
  ...ALIASES[path],
}));
const find = createSeedFinder(SEEDS);

function show(found: Found | undefined): string | undefined {
  if (!found) return undefined;
  if ('folder' in found) return `${found.folder}/`.normalize();
  return [found.seed, ...found.others].join(' | ').normalize();
}

test('a link leads to its seed with another ending or none, in any case, and to folders', () => {
  const cases: [from: string, url: string, found: string | undefined][] = [
    ['a.md', 'Bếp/Cá kho.md', 'Bếp/Cá kho.md'],
    ['a.md', 'bếp/cá%20kho', 'Bếp/Cá kho.md'],
    ['a.md', 'B%E1%BA%BFp/C%C3%A1%20kho.html?x=1#y', 'Bếp/Cá kho.md'],
    ['a.md', 'Bếp\\Nồi đất.html', 'Bếp/Nồi đất.txt'],
    ['Bếp/a.md', 'NỒI ĐẤT.TXT', 'Bếp/Nồi đất.txt'],
    ['Bếp/a.md', './Nồi đất/', 'Bếp/Nồi đất.txt'],
    ['Bếp/a.md', '/Vườn/Rau/cải', 'Vườn/Rau/cải.html'],
    ['a.md', '100% tre.md', '100% tre.md'],
    ['a.md', '100%25%20tre', '100% tre.md'],
    ['a.md', 'v1.2 thử', 'v1.2 thử.md'],
    ['a.md', 'Bếp/', 'Bếp/README.md'],
    ['a.md', 'bếp/index.html', 'Bếp/README.md'],
    ['Bếp/a.md', '../Vườn', 'Vườn/'],
    ['Bếp/a.md', '../Vườn/index.html', 'Vườn/'],
    ['Bếp/a.md', '../', '/'],
    ['a.md', '../a.md', undefined],
    ['a.md', 'Cá kho.md', undefined],
    ['a.md', 'Bếp/Cá.md', undefined],
    ['a.md', 'Bếp/Nồi đất.png', undefined],
  ];
  for (const [from, url, found] of cases) {
    const target = linkTarget(from, url);
    assert.equal(target && show(find(from, target)), found, `${from}: ${url}`);
  }
});

test('a wiki link calls a seed by its name anywhere, and takes the nearest', () => {
  const cases: [from: string, name: string, found: string | undefined][] = [
    ['a.md', 'Cá kho', 'Bếp/Cá kho.md'],
    ['Vườn/Rau/cải.html', 'cá KHO.md', 'Bếp/Cá kho.md'],
    ['Bếp/a.md', 'Vườn/Rau/cải', 'Vườn/Rau/cải.html'],
    ['Bếp/a.md', 'Rau/cải', 'Vườn/Rau/cải.html'],
    ['a.md', 'Chum.csv', 'Bếp/Kho/chum.csv'],
    ['a.md', 'kho/chum.csv', 'Bếp/Kho/chum.csv'],
    ['a.md', 'chum', 'Bếp/Kho/chum.csv'],
    ['a.md', 'chum.tsv', undefined],
    ['Bếp/a.md', 'Sổ', 'Sổ.md | Vườn/Sổ.md | Vườn/Rau/Sổ.md'],
    ['Vườn/a.md', 'Sổ', 'Vườn/Sổ.md'],
    ['Vườn/Hoa/a.md', 'Sổ', 'Vườn/Sổ.md | Vườn/Rau/Sổ.md | Sổ.md'],
    ['a.md', 'bản thử', 'v1.2 thử.md'],
    ['a.md', 'cá kho TỘ', 'Bếp/Cá kho.md'],
    ['a.md', 'Một trang', 'Vườn/Rau/cải.html'],
    ['a.md', 'Món rau', 'Vườn/Sổ.md | Vườn/Rau/cải.html'],
    ['Vườn/Rau/a.md', 'Món rau', 'Vườn/Rau/cải.html | Vườn/Sổ.md'],
    ['a.md', 'Vườn/Món rau', undefined],
    ['a.md', 'kho', undefined],
    ['a.md', 'ếp/Cá kho', undefined],
  ];
  for (const [from, name, found] of cases) {
    const path = linkTarget(from, encodeURIComponent(name).replaceAll('%2F', '/'))?.path ?? '';
    assert.equal(show(find(from, { path, name })), found, `${from}: ${name}`);
  }
});

test('any spelling of a link to a seed leads to it', () => {
  const spellings: ((path: string) => string)[] = [
    (path) => path,
    (path) => path.normalize('NFD'),
    (path) => path.toUpperCase(),
    (path) => path.replace(/\.\w+$/, ''),
    (path) => path.replace(/\.\w+$/, '.html'),
    (path) => path.replaceAll('/', '\\'),
    (path) => encodeURI(path),
    (path) => `${path}#x`,
    (path) => `${path}?x=1#y`,
    (path) => `/${path}`,
    (path) => `./${path}`,
    (path) => `x/../${path}`,
  ];
  const name = fc.stringMatching(/^[a-zA-ZàệđôưĐ][a-zA-ZàệđôưĐ \-_(),']{0,8}[a-zà]$/u);
  const path = fc.tuple(fc.array(name, { maxLength: 3 }), name, fc.constantFrom('.md', '.txt', '.html'));
  fc.assert(
    fc.property(path, fc.constantFrom(...spellings), ([folders, file, ending], spell) => {
      fc.pre(!/^(?:index|readme|default)$/i.test(file));
      const seed = [...folders, file + ending].join('/');
      const target = linkTarget('a.md', spell(seed));
      assert.ok(target);
      const found = createSeedFinder([{ path: seed }])('a.md', target);
      assert.deepEqual(found, { seed, others: [] });
    }),
  );
});
