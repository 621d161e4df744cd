import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { checkConfiguration } from '../../config/schema.ts';
import { createFrame } from '../frame.ts';
import { newestFirst } from '../order.ts';
import { docAt } from '../test/doc.ts';
import { createListings } from './index.ts';

test('any document is in each of its lists once, and no two lists share an address', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Đê', 'đê', 'de', 'con', '日', '-'));
  const doc = fc.record({
    path: fc.array(fc.constantFrom('a', 'Á', 'b', 'Đê'), { maxLength: 3 }),
    title: word,
    date: fc.constantFrom(undefined, '2020', '2020-01', '2020-01-02', '2021-12'),
    tags: fc.array(word, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(doc, { maxLength: 12 }), (wishes) => {
      const docs = wishes.map(({ path, title, date, tags }, index) => {
        const name = `${title.replaceAll('/', '')} ${index}`;
        return docAt([...path, name].join('/'), date ? { date, tags } : { tags });
      });
      const lists = createListings(docs);
      assert.equal(new Set(lists.map(({ address }) => address)).size, lists.length);
      assert.ok(lists.every(({ address }) => /^[a-z0-9-]{1,83}(\/[a-z0-9-]{1,83})*$/.test(address)));
      const ways = createFrame(lists, '', checkConfiguration([])).lists.map(({ kind }) => kind);
      assert.deepEqual(ways, [
        ...(docs.some(({ data }) => data.section) ? ['sections'] : []),
        ...(docs.some(({ data }) => data.date) ? ['dates'] : []),
        ...(docs.some(({ data }) => data.tags.some((tag) => tag.trim())) ? ['tags'] : []),
        ...(docs.length > 0 ? ['letters'] : []),
        'all',
      ]);
      for (const list of lists) {
        assert.equal(new Set(list.docs).size, list.docs.length);
        assert.ok(list.count > 0 || list.kind === 'all');
        assert.ok(list.groups.every(({ address }) => lists.some((one) => one.address === address)));
      }
      for (const kinds of [['all'], ['sections', 'section'], ['year', 'undated'], ['letter']]) {
        const held = lists.filter(({ kind }) => kinds.includes(kind)).flatMap(({ docs }) => docs);
        if (held.length > 0) assert.deepEqual(newestFirst(held), newestFirst(docs));
      }
    }),
  );
});
