import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../../../shared/letters/word.ts';
import { createTestLexicon } from '../test/lexicon.ts';
import { createTestContext } from '../test/search-context.ts';
import { areWordsKnown } from './known-words.ts';

const context = createTestContext({ hue: 'Cố đô Huế có 7 cửa thành', phu: 'Rừng ngập mặn đầm Nha Phu' });
/** As in a large collection, whose lexicon has the frequent words only. */
const rare = { ...context, lexicon: createTestLexicon({ thành: 900 }) };

test('a word is known if a text has it, and a half-typed word if a word begins with it', async () => {
  const cases: [typed: string, whole: boolean, begun: boolean][] = [
    ['nha phu', true, true],
    ['nha ph', false, true],
    ['nh phu', false, false],
    ['ngap man', true, true],
    ['nha phuz', false, false],
    ['zz', false, false],
    ['zz phu', false, false],
    ['', true, true],
  ];
  for (const [typed, whole, begun] of cases) {
    for (const where of [context, rare]) {
      assert.equal(await areWordsKnown(splitWords(typed), false, where), whole, typed);
      assert.equal(await areWordsKnown(splitWords(typed), true, where), begun, typed);
    }
  }
});
