import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pagefind } from 'pagefind:source';
import fc from 'fast-check';
import { createTermIndex } from './term-index.ts';

interface Asked {
  query: string | null;
  isExact: boolean;
}

/** Pagefind where it meets the disk: it looks at its option when it answers, and answers when it likes. */
function createEngine(
  delay: () => Promise<unknown> = async () => {},
  fails: (query: string | null) => boolean = () => false,
) {
  const answered: Asked[] = [];
  let isExact = false;
  const engine: Pagefind = {
    async options({ exactDiacritics }) {
      await delay();
      isExact = exactDiacritics;
    },
    async filters() {},
    async search(query) {
      await delay();
      if (fails(query)) throw new Error('no index');
      answered.push({ query, isExact });
      return {
        results: [{ id: `${query} ${isExact}`, score: 1, words: [0], data: async () => ({}) }],
        filters: {},
      };
    },
  };
  return { engine, answered };
}

test('a question for exact marks gets them, in any order of concurrent questions', async () => {
  const question = fc.record({
    text: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom('exact', 'any', 'words'),
  });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(question, { maxLength: 30 }), async (scheduler, questions) => {
      const { engine } = createEngine(() => scheduler.schedule(Promise.resolve()));
      const index = createTermIndex(engine)({});
      const all = Promise.all(
        questions.map(async ({ text, kind }) => {
          const [found] =
            kind === 'words' ? await index.words(text) : await index.phrase(text, kind as 'exact');
          assert.equal(found?.id, kind === 'words' ? `${text} false` : `"${text}" ${kind === 'exact'}`);
        }),
      );
      await scheduler.waitFor(all);
    }),
    { numRuns: 200 },
  );
});

test('answers are cached for each set of filters, up to a limit', async () => {
  const { engine, answered } = createEngine();
  const indexFor = createTermIndex(engine);
  await Promise.all([indexFor({}).words('a'), indexFor({}).words('a')]);
  await indexFor({}).words('a');
  assert.equal(answered.length, 1);
  await indexFor({ filters: { year: '2024' } }).words('a');
  await indexFor({ sort: { date: 'asc' } }).words('a');
  await indexFor({}).phrase('a', 'any');
  await indexFor({}).phrase('a', 'exact');
  assert.equal(answered.length, 5);
  for (let at = 0; at < 400; at++) await indexFor({}).words(`${at}`);
  await indexFor({}).words('399');
  assert.equal(answered.length, 405);
  await indexFor({}).words('a');
  assert.equal(answered.length, 406);
});

test('counting loads all filters first, and a search alone does not', async () => {
  const { engine, answered } = createEngine();
  let loaded = 0;
  const index = createTermIndex({
    ...engine,
    filters: async () => {
      loaded += 1;
    },
  })({});
  await index.words('a');
  assert.deepEqual([loaded, answered.length], [0, 1]);
  await Promise.all([index.counts('a'), index.counts('a')]);
  assert.deepEqual([loaded, answered.length], [1, 2]);
});

test('an aborted search sends no question, and a search that shares its question gets the answer', async () => {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const { engine, answered } = createEngine(() => {
    begun.resolve();
    return gate.promise;
  });
  const indexFor = createTermIndex(engine);
  const gone = new AbortController();
  const early = indexFor({ signal: gone.signal });
  // The first question is under way, the second waits for it, since it needs other marks.
  const first = early.phrase('a', 'any');
  const waiting = [early.phrase('b', 'exact'), early.phrase('c', 'exact')].map((one) => assert.rejects(one));
  const joined = indexFor({}).phrase('b', 'exact');
  await begun.promise;
  gone.abort();
  gate.resolve();
  assert.equal((await first).length, 1);
  await Promise.all(waiting);
  assert.deepEqual(
    (await joined).map(({ id }) => id),
    ['"b" true'],
  );
  await assert.rejects(early.phrase('d', 'any'), { name: 'AbortError' });
  assert.deepEqual(
    answered.map(({ query }) => query),
    ['"a"', '"b"'],
  );
});

test('an error is not cached', async () => {
  let isBroken = true;
  const { engine } = createEngine(undefined, () => isBroken);
  const index = createTermIndex(engine)({});
  await assert.rejects(index.phrase('a', 'exact'), /no index/);
  await assert.rejects(index.words('a'), /no index/);
  isBroken = false;
  assert.equal((await index.phrase('a', 'exact')).length, 1);
  assert.equal((await index.words('a')).length, 1);
});

test('marks that could not be set are set by the next question', async () => {
  const { engine } = createEngine();
  let isBroken = true;
  const index = createTermIndex({
    ...engine,
    options: async (options) => {
      if (isBroken) throw new Error('no options');
      return engine.options(options);
    },
  })({});
  await assert.rejects(index.phrase('a', 'exact'), /no options/);
  isBroken = false;
  assert.equal((await index.phrase('a', 'exact'))[0]?.id, '"a" true');
  assert.equal((await index.words('a'))[0]?.id, 'a false');
});

test('a question hides strokes, replaces quotation marks by blanks, and is null for all documents', async () => {
  const { engine, answered } = createEngine();
  const index = createTermIndex(engine)({});
  await index.phrase('Đà "Nẵng', 'any');
  await index.words('"đ"');
  await index.all();
  await index.counts('');
  assert.deepEqual(
    answered.map(({ query }) => query),
    ['"D\u0369à  Nẵng"', ' d\u0369 ', null, null],
  );
});
