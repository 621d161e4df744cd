import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../../shared/word.ts';
import { lexiconOf } from '../test/lexicon.ts';
import { placeOf } from '../test/place.ts';
import { areKnown } from './known.ts';

const place = placeOf({ hue: 'Cố đô Huế có 7 cửa thành', phu: 'Rừng ngập mặn đầm Nha Phu' });
/** As in a large collection, whose lexicon has the frequent words only. */
const rare = { ...place, lexicon: lexiconOf({ thành: 900 }) };

test('a word is known if some text has it; the one still being typed, if some word begins so', async () => {
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
    for (const where of [place, rare]) {
      assert.equal(await areKnown(wordsIn(typed), false, where), whole, typed);
      assert.equal(await areKnown(wordsIn(typed), true, where), begun, typed);
    }
  }
});
