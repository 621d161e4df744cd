import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

test('a line of text that starts like JavaScript stays text', () => {
  const cases: [text: string, body: string][] = [
    ['export of rice rose.', '&#x65;xport of rice rose.'],
    ['import x from y.', '&#x69;mport x from y.'],
    ['một\nexport x', 'một\\\n&#x65;xport x'],
    ['exports rose.', '&#x65;xports rose.'],
    ['The export rose.', 'The export rose.'],
    ['expo 2020.', 'expo 2020.'],
  ];
  for (const [text, body] of cases) {
    assert.equal(String(convertSeed(text)).split('\n---\n\n')[1], `${body}\n`);
  }
});
