import assert from 'node:assert/strict';
import test from 'node:test';
import { knownWords } from './known-words.ts';

/** An engine that, like Pagefind, shortens a word until something begins like it. */
function engineOf(text: string) {
  const words = text.split(' ');
  let searches = 0;
  return {
    searches: () => searches,
    search: async (word: string) => {
      searches += 1;
      for (let length = word.length; length > 0; length--) {
        const locations = words.flatMap((one, at) => (one.startsWith(word.slice(0, length)) ? [at] : []));
        if (locations.length > 0) {
          return { results: [{ data: async () => ({ url: '', meta: {}, content: text, locations }) }] };
        }
      }
      return { results: [] };
    },
  };
}

test('a word counts only if a text has it, whole or as a beginning', async () => {
  const knows = knownWords(engineOf('hội nghị quảng nam'), false);
  assert.equal(await knows('quảng'), true);
  assert.equal(await knows('qu'), true);
  assert.equal(await knows('quảngabc'), false);
  assert.equal(await knows('hội xyz'), false);
  assert.equal(await knows('nghị … -'), true);
});

test('a stemmer may have changed the end of a word', async () => {
  const engine = engineOf('the decisions of a council');
  assert.equal(await knownWords(engine, true)('decisive'), true);
  assert.equal(await knownWords(engine, false)('decisive'), false);
  assert.equal(await knownWords(engine, true)('counterpart'), false);
});

test('each word is asked for once', async () => {
  const engine = engineOf('hội nghị');
  const knows = knownWords(engine, false);
  await knows('hội nghị');
  await knows('hội nghị');
  assert.equal(engine.searches(), 2);
});
