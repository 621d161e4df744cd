import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectWords, type KnownWords, readHyphen } from './hyphens.ts';

function joinHyphenated(line: string, next: string, known: KnownWords): string | undefined {
  const gap = readHyphen(line, next, known);
  return gap && (gap === 'cut' ? line.slice(0, -1) : line) + next;
}

const none: ReadonlySet<string> = new Set();
const LONG = 'the rest of a line of this length';

test('a word that a line cuts in two is whole again', () => {
  for (const [line, next, joined] of [
    ['infor-', 'mation', 'information'],
    ['Washing-', 'ton', 'Washington'],
    ['Über-', 'gänge', 'Übergänge'],
    ['trans\u2010', 'port', 'transport'],
    ['infor¬', 'mation', 'information'],
  ] as const) {
    assert.equal(joinHyphenated(`${LONG} ${line}`, `${next} and`, none), `${LONG} ${joined} and`);
  }
});

test('a hyphen that belongs to the word stays', () => {
  const known = collectWords([{ text: 'A bird-song and the bird-songs of information' }]);
  for (const [line, next, joined] of [
    ['self-', 'made', 'self-made'],
    ['bird-', 'song', 'bird-song'],
    ['Việt-', 'Nam', 'Việt-Nam'],
    ['thế-', 'giới', 'thế-giới'],
    ['mother-in-', 'law', 'mother-in-law'],
    ['1841-', '1843', '1841-1843'],
    ['1841–', '43', '1841–43'],
    ['egg-', 'shaped', 'egg-shaped'],
  ] as const) {
    assert.equal(joinHyphenated(`${LONG} ${line}`, `${next} and`, known), `${LONG} ${joined} and`);
  }
});

test('a dash is no hyphen', () => {
  for (const [line, next] of [
    ['con nhớ lấy -', 'đừng vay nặng lãi'],
    ['con nhớ lấy --', 'đừng vay nặng lãi'],
    ['con nhớ lấy –', 'đừng vay nặng lãi'],
    ['tre-', 'nứa'],
    [`${LONG} the old-`, 'The next sentence'],
    [`${LONG} (a-`, '- một'],
  ] as const) {
    assert.equal(joinHyphenated(line, next, none), undefined, line);
  }
});
