import assert from 'node:assert/strict';
import test from 'node:test';
import type { Doc } from './doc.ts';
import { sectionTrail } from './section-trail.ts';
import type { SectionNames } from './sections.ts';
import { docAt } from './test/doc.ts';

test('the section trail of a document uses the names that its owner wrote', () => {
  const names = { Luật: 'Luật và nghị định', 'Luật/Năm 2023': '2023' };
  const cases: [path: string, names: SectionNames, trail: [address: string, name: string][]][] = [
    ['a.txt', {}, []],
    ['Luật/a.txt', {}, [['luat', 'Luật']]],
    [
      'Luật/Năm 2023/a.txt',
      {},
      [
        ['luat', 'Luật'],
        ['luat/nam-2023', 'Năm 2023'],
      ],
    ],
    [
      'Luật/Năm 2023/a.txt',
      names,
      [
        ['luat', 'Luật và nghị định'],
        ['luat/nam-2023', '2023'],
      ],
    ],
    ['Luật/a.txt'.normalize('NFD'), names, [['luat', 'Luật và nghị định']]],
    ['Đê/a.txt'.normalize('NFD'), {}, [['de', 'Đê']]],
    ['constructor/a.txt', names, [['constructor', 'constructor']]],
  ];
  for (const [path, names, expected] of cases) {
    const trail = sectionTrail(docAt(path), names);
    assert.deepEqual(
      trail.map(({ address, name }) => [address, name]),
      expected,
      path,
    );
    assert.ok(trail.every(({ kind }) => kind === 'section'));
  }
});

test('folders below the deepest address are not in the trail', () => {
  const doc = { data: { section: 'a', source: { path: 'A/B/C/x.txt' } } } as Doc;
  assert.deepEqual(sectionTrail(doc, {}), [{ kind: 'section', address: 'a', name: 'A' }]);
});
