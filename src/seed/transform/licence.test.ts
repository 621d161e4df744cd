import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test/seed.ts';

const HEAD =
  'The Project Gutenberg eBook of Low Tide\n\nThis eBook is for the use of anyone anywhere.\n\nTitle: Low Tide\n\nAuthor: Ada Pool\n\nRelease Date: June, 2001 [EBook #2701]\n\nLanguage: English\n\n';
const START = '*** START OF THIS PROJECT GUTENBERG EBOOK LOW TIDE ***';
const TEXT = 'The boats lay on the mud until the evening, and nobody spoke.\n\nThen the water came.';
const END =
  '*** END OF THIS PROJECT GUTENBERG EBOOK LOW TIDE ***\n\nUpdated editions will replace the previous one.\n\nSection 1. General Terms of Use';

function convert(text: string) {
  const file = convertSeed(text, 'a.txt');
  const { title, date, authors, description } = file.data.metadata ?? {};
  const body = String(file).replace(/^---\n[\s\S]*?\n---\n/, '');
  return { title, date, authors, description, headings: body.match(/^#+ .*$/gm) ?? [], body };
}

test('the licence around an e-text is set apart, and names nothing', () => {
  const books = [
    `${HEAD}${START}\n\n\nProduced by two readers.\n\nLOW TIDE\n\nBY ADA POOL\n\n${TEXT}\n\n${END}`,
    `${HEAD}***START OF THE PROJECT GUTENBERG EBOOK LOW TIDE***\n\nE-text prepared by two readers\n\nLow Tide\n\nby\n\nAda Pool\n\n${TEXT}\n\n***END OF THE PROJECT GUTENBERG EBOOK LOW TIDE***`,
    `${HEAD}*** BEGIN OF THE HARBOUR LIBRARY ETEXT LOW TIDE ***\n\nLOW TIDE\n\nVON ADA POOL\n\n${TEXT}\n\n*** END OF THE HARBOUR LIBRARY ETEXT LOW TIDE ***`,
  ];
  for (const book of books) {
    const { title, date, authors, description, headings, body } = convert(book);
    assert.deepEqual([title, date, authors, headings], ['Low Tide', '2001-06', ['Ada Pool'], []], body);
    assert.match(description ?? '', /^The boats lay on the mud/);
    assert.match(body, /<div class="licence">[\s\S]*START|BEGIN/);
    for (const word of ['anyone anywhere', 'Then the water came.', 'END OF'])
      assert.ok(body.includes(word), word);
  }
});

test('stars and talk of licences are text', () => {
  const texts = [
    'The raft list\n\nTen rafts.\n\n*** START OF THE SECOND PART ***\n\nNine rafts.',
    'By the lock\n\nBY THE LOCK AT NOON\n\nThe lock stood open all day long.',
    `By Ada Pool\n\n${TEXT}`,
  ];
  for (const text of texts) assert.ok(!convert(text).body.includes('licence'), text);
  assert.deepEqual(convert(texts[1] ?? '').headings, ['## BY THE LOCK AT NOON']);
});
