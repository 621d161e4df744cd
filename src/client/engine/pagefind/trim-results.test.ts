import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { type RawResult, TRIMMING, trimResults } from './trim-results.ts';

test('the positions of the longest run of words are kept, up to the limit', () => {
  const cases: [words: number[], row: number, kept: number[], run: number][] = [
    [[3, 7, 8, 12], 2, [7, 8], 2],
    [[3, 7, 8, 9], 2, [8, 9], 3],
    [[3, 7], 3, [3], 1],
    [[0, 1, 2], 3, [0, 1, 2], 3],
    [[], 2, [], 0],
  ];
  for (const [words, row, kept, run] of cases) {
    const [result] = trimResults<RawResult>([{ score: 1, words: [...words] }], { most: 1, row });
    assert.deepEqual([result?.words, result?.run], [kept, run], `${words}`);
  }
});

test('the best results are kept in order, with those that have all words in sequence', () => {
  const answer = fc.array(
    fc.record({ words: fc.uniqueArray(fc.nat(20)).map((places) => places.sort((a, b) => a - b)) }),
  );
  fc.assert(
    fc.property(answer, fc.nat(5), fc.integer({ min: 1, max: 4 }), (found, most, row) => {
      const all = found.map(({ words }, id) => ({ id, score: 1, words: [...words] }));
      const kept = trimResults(all, { most, row });
      const ids = kept.map(({ id }) => id);
      assert.deepEqual(
        ids,
        [...ids].sort((a, b) => a - b),
      );
      assert.deepEqual(ids.slice(0, most), [...found.keys()].slice(0, most));
      const inRow = [...found.keys()].filter((id) =>
        found[id]?.words.some((at) =>
          Array.from({ length: row }).every((_, n) => found[id]?.words.includes(at + n)),
        ),
      );
      for (const id of inRow.slice(0, most)) assert.ok(ids.includes(id));
      assert.ok(kept.length <= 2 * most);
    }),
  );
});

test('the worker frees trimmed results and counts all', () => {
  const sent: unknown[] = [];
  const heard: ((event: { data: unknown }) => void)[] = [];
  const freed: unknown[] = [];
  const worker = {
    addEventListener: (_: string, listen: (typeof heard)[number]) => heard.push(listen),
    dispatchEvent: ({ data }: { data: { method: string; args: unknown[] } }) =>
      freed.push(data.method, ...data.args),
    MessageEvent: class {
      data: unknown;
      constructor(_: string, { data }: { data: unknown }) {
        this.data = data;
      }
    },
    postMessage: (message: unknown) => sent.push(message),
  };
  const self = Object.assign(worker, { self: worker });
  runInNewContext(TRIMMING, self);
  const results = [1, 2, 3].map((id) => ({ id, score: 1, words: [id], data: `data_${id}` }));
  const wanted = { most: 2, row: 2 };
  for (const listen of heard) listen({ data: { id: 'a', method: 'search', args: ['x', { wanted }] } });
  worker.postMessage({ id: 'b', result: { results: [...results] } });
  worker.postMessage({ id: 'a', result: { results } });
  worker.postMessage({ id: 'freed' });
  const seen = JSON.parse(JSON.stringify(sent)).map(
    ({ id, result }: { id: string; result: { results: { id: number }[]; total?: number } }) => [
      id,
      result.results.map((one) => one.id),
      result.total,
    ],
  );
  assert.deepEqual(seen, [
    ['b', [1, 2, 3], undefined],
    ['a', [1, 2], 3],
  ]);
  assert.deepEqual(freed, ['releaseData', 'data_3']);
});
