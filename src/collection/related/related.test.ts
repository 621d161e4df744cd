import assert from 'node:assert/strict';
import test from 'node:test';
import type { Doc } from '../doc.ts';
import { findRelated } from './related.ts';

type Metadata = Partial<Doc['data']> & { title: string };

function doc(id: string, metadata: Metadata): Doc {
  return { id, data: { description: '', tags: [], section: '', lang: 'vi', ...metadata } } as Doc;
}

const SYLLABLES = [...'bchlmnrstvx'].flatMap((letter) => [...'aăâeêioôơuưy'].map((vowel) => letter + vowel));

/** Reports that share common words and no subject. */
const others = Array.from({ length: 200 }, (_, number) => {
  let state = number + 1;
  const words = Array.from({ length: 24 }, () => {
    state = (state * 48_271) % 0x7fffffff;
    return SYLLABLES[state % SYLLABLES.length];
  });
  return doc(`other/${number}`, {
    title: words.slice(0, 8).join(' '),
    description: words.slice(8).join(' '),
  });
});

function idsFor(id: string, docs: readonly Doc[]): string[] | undefined {
  return findRelated(docs)
    .get(id)
    ?.map((other) => other.id);
}

const bridge: Metadata = {
  title: 'Hợp long cầu Thủ Thiêm qua sông Sài Gòn',
  description: 'Nhịp cuối của cầu Thủ Thiêm vừa được lắp, kỹ sư Lê Hoàng Vĩnh cho biết ở công trường.',
};
const opening: Metadata = {
  title: 'Thông xe cầu Thủ Thiêm trước Tết',
  description: 'Kỹ sư Lê Hoàng Vĩnh nói nhịp cuối chịu được bão, người dân quận 2 đi bộ qua cầu từ sáng.',
};

const pairs: [what: string, a: Metadata, b: Metadata, isRelated: boolean][] = [
  ['the same affair in other words', bridge, opening, true],
  ['marks left out', bridge, { title: 'Cau Thu Thiem: ky su Le Hoang Vinh noi ve nhip cuoi' }, true],
  [
    'one name and no more',
    bridge,
    { title: 'Ngày Thủ Thiêm còn là ruộng', description: 'Người già kể.' },
    false,
  ],
  ['a turn of phrase', { title: 'Thành phố được mệnh danh' }, { title: 'Căn bệnh được mệnh danh' }, false],
  [
    'English',
    { title: 'Old lighthouse keeper retires', description: 'The harbour council thanked him.', lang: 'en' },
    { title: 'Harbour council sells lighthouse', description: 'Its keeper had left in June.', lang: 'en' },
    true,
  ],
  [
    'Chinese',
    { title: '钱塘江大桥今日通车', description: '茅以升设计的大桥横跨钱塘江。', lang: 'zh' },
    { title: '茅以升与钱塘江大桥', description: '工程师回忆大桥的建造。', lang: 'zh' },
    true,
  ],
  ['a tag of few', { title: 'Một', tags: ['Đê điều'] }, { title: 'Hai', tags: ['đê điều'] }, true],
  ['other tags', { title: 'Một', tags: ['Đê điều'] }, { title: 'Hai', tags: ['Giáo dục'] }, false],
  ['the same author', { title: 'Một', authors: ['Ngô Tất'] }, { title: 'Hai', authors: ['Ngô Tất'] }, false],
  ['the same folder', { title: 'Một', section: 'luat' }, { title: 'Hai', section: 'luat' }, false],
  ['the same text', bridge, bridge, false],
];

test('documents are related if they share little-used words in more than one place, or a tag', () => {
  for (const [what, a, b, isRelated] of pairs) {
    const docs = [...others, doc('a', a), doc('b', b)];
    assert.deepEqual([idsFor('a', docs), idsFor('b', docs)], isRelated ? [['b'], ['a']] : [[], []], what);
  }
});

test('common terms relate no documents in collections of any size', () => {
  for (const found of findRelated(others).values()) assert.deepEqual(found, []);
  assert.deepEqual(idsFor('a', [doc('a', bridge), doc('b', opening)]), []);
  assert.equal(findRelated([]).size, 0);
});

test('a tag of a quarter of the documents relates none of them', () => {
  const docs = others.map(({ id, data }, at) => doc(id, { ...data, tags: at % 4 === 0 ? ['Tin'] : [] }));
  for (const found of findRelated(docs).values()) assert.deepEqual(found, []);
});

const week = Array.from({ length: 9 }, (_, day) =>
  doc(`tide/${day}`, {
    title: 'Triều cường Nhà Bè',
    description: `Nước ${'ngập '.repeat(day + 1)}kênh Tẻ.`,
    date: `2023-10-0${day + 1}`,
    tags: ['Triều cường'],
  }),
);

test('a document has at most three related ones, the nearest in time at equal scores, for any order of the input', () => {
  const found = idsFor('tide/4', [...others, ...week]);
  assert.equal(found?.length, 3);
  const tagged = week.map(({ id, data }) =>
    doc(id, { title: `Bài ${id}`, date: String(data.date), tags: data.tags }),
  );
  assert.deepEqual(idsFor('tide/4', [...others, ...tagged])?.toSorted(), ['tide/2', 'tide/3', 'tide/5']);
  assert.deepEqual(found, idsFor('tide/4', [...others, ...week].toReversed()));
});

test('a text in two files is related once', () => {
  const docs = [...others, doc('a', bridge), doc('b', opening), doc('b2', opening), doc('b3', opening)];
  assert.equal(idsFor('a', docs)?.length, 1);
  assert.deepEqual(idsFor('b2', docs), ['a']);
});

test('an added document does not change the related documents of unrelated ones', () => {
  const docs = [...others, doc('a', bridge), doc('b', opening), ...week];
  const before = findRelated(docs);
  const after = findRelated([...docs, doc('c', { title: 'Lễ hội hoa ban Điện Biên', date: '2023-10-05' })]);
  for (const [id, found] of before) assert.deepEqual(after.get(id), found, id);
});
