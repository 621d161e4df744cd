import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWork } from '../../shared/test/count-work.ts';
import { listLanguage } from './list-language.ts';
import { parseQuery } from './query/parse-query.ts';
import { searchLanguage } from './search-language.ts';
import { askNews } from './test/ask-news.ts';
import { newsContext as context } from './test/news-context.ts';

async function asked(typed: string) {
  const { candidates, isWhole, corrected } = await askNews(typed);
  return { ids: candidates.map(({ id }) => id), isWhole, corrected };
}

test('documents with the typed phrase rank first', async () => {
  const cases: [typed: string, ...first: string[]][] = [
    ['Tô Lâm ', 'tham'],
    ['tổ làm ', 'to'],
    ['to lam ', 'tham', 'to'],
    ['công an nhân dân ', 'cand'],
    ['công an', 'cand', 'xuan'],
    ['Đà Nẵng', 'nang'],
    ['da nang', 'nang'],
    ['đá quý nặng ', 'da'],
    ['Khánh Hòa ', 'tone', 'hoa'],
    ['Khánh Hoà ', 'hoa', 'tone'],
    ['khanh hoa', 'hoa', 'tone'],
    ['26/6', 'cand'],
    ['Đà Nẵng'.normalize('NFD'), 'nang'],
  ];
  for (const [typed, ...first] of cases) {
    const { ids, isWhole, corrected } = await asked(typed);
    assert.deepEqual(new Set(ids.slice(0, first.length)), new Set(first), typed);
    assert.ok(isWhole && corrected === undefined, typed);
  }
  assert.equal((await asked('Khánh Hòa ')).ids[0], 'tone');
  assert.equal((await asked('Khánh Hoà ')).ids[0], 'hoa');
});

test('a text with other diacritics does not rank higher', async () => {
  for (const [typed, first, other] of [
    ['Tô Lâm ', 'tham', 'to'],
    ['tổ làm ', 'to', 'tham'],
  ] as const) {
    const { ids } = await asked(typed);
    assert.equal(ids[0], first);
    assert.ok(ids.indexOf(other) !== 0, typed);
  }
});

test('the last word may be half typed', async () => {
  assert.deepEqual((await asked('bán đảo S')).ids[0], 'nang');
  assert.deepEqual((await asked('bán đảo s')).isWhole, true);
  assert.deepEqual((await asked('Nha Ph')).ids, ['hoa']);
});

test('a word of texts in another language is not found in this one', async () => {
  // The words are learnt from all languages; the index of one shortens what it does not have until it does.
  const lexicon = { ...context.lexicon, hasBeginning: () => true, documentsWithLetters: () => 1000 };
  const { isWhole, candidates } = await searchLanguage(parseQuery('thamhouse'), { ...context, lexicon }, 10);
  assert.deepEqual([isWhole, candidates], [false, []]);
});

test('an abbreviation finds its long form and vice versa', async () => {
  assert.deepEqual(new Set((await asked('CAND ')).ids), new Set(['cand', 'short']));
  assert.deepEqual(new Set((await asked('công an nhân dân ')).ids), new Set(['cand', 'short', 'xuan']));
  assert.deepEqual(new Set((await asked('TPHCM ')).ids), new Set(['hcm', 'city']));
  assert.deepEqual(
    new Set((await asked('thành phố hồ chí minh ')).ids.slice(0, 2)),
    new Set(['hcm', 'city']),
  );
});

test('partial matches are shown only when there is no complete one', async () => {
  const cases: [typed: string, isWhole: boolean, ...ids: string[]][] = [
    ['đường vành đai mùa mưa', false, 'city', 'to'],
    ['Sơn Trà Wyoming ', false, 'nang'],
    ['Sơn Trà Wyoming', false, 'nang'],
    ['Wyoming', false],
    ['Wyoming ', false],
    ['', false],
    ['… – ', false],
  ];
  for (const [typed, isWhole, ...ids] of cases) {
    assert.deepEqual(await asked(typed), { ids, isWhole, corrected: undefined }, typed);
  }
});

test('documents with all words rank above documents with some', async () => {
  const { ids, isWhole } = await asked('buýt Sơn Trà ');
  assert.deepEqual([ids, isWhole], [['nang', 'hcm'], true]);
});

test('a spelling correction applies only where nothing matches the typed query', async () => {
  const cases: [typed: string, corrected: string | undefined, first: string][] = [
    ['công an nhân dna ', 'công an nhân dân', 'cand'],
    ['bán đảo Sơnn Trà ', 'bán đảo sơn trà', 'nang'],
    ['xe byut ra bán đảo ', 'xe buýt ra bán đảo', 'nang'],
    // Two words have these letters: the text that is found says which one it is.
    ['đá quý nagn hai ', 'đá quý nặng hai', 'da'],
    ['pho da nagn mo tuyen ', 'pho da nẵng mo tuyen', 'nang'],
    ['đá quy nagn hai can ', 'đá quy nặng hai can', 'da'],
    // One letter is the beginning of a word, as long as no blank is behind it.
    ['mở tuyến e', undefined, 'nang'],
    ['mở tuyến e ', 'mở tuyến xe', 'nang'],
    // Both are words, and some text has them side by side or at all.
    ['tổ làm ', undefined, 'to'],
    ['công an nhân dân ', undefined, 'cand'],
    ['buýt đảo ', undefined, 'nang'],
  ];
  for (const [typed, corrected, first] of cases) {
    const found = await asked(typed);
    assert.deepEqual([found.corrected, found.ids[0]], [corrected, first], typed);
  }
});

test('quotation marks require a phrase, and a minus excludes a word', async () => {
  const cases: [typed: string, ...ids: string[]][] = [
    ['"công an nhân dân"', 'cand'],
    ['công an -"nhân dân"', 'xuan'],
    ['công an -bùn', 'cand'],
    ['Khánh Hòa -điện', 'hoa'],
    ['"bán đảo" buýt', 'nang'],
    ['"Tô Lâm"', 'tham'],
    ['"cand mở màn"'],
    ['-công'],
  ];
  for (const [typed, ...ids] of cases) assert.deepEqual((await asked(typed)).ids, ids, typed);
});

test('a sorted result has only documents that match the query', async () => {
  const listed = async (typed: string) =>
    (await listLanguage(parseQuery(typed), context)).candidates.map(({ id }) => id).sort();
  assert.equal((await listed('')).length, 12);
  assert.deepEqual(await listed('buýt'), ['hcm', 'nang']);
  assert.deepEqual(await listed('buýt -sông'), ['nang']);
  assert.deepEqual(await listed('buýt Wyoming'), []);
  assert.deepEqual(await listed('buýt Wyoming '), []);
});

test('any query has an answer', async () => {
  const long = 'công an tổ hòa dna '.repeat(2000);
  const hostile = [
    long,
    long.replaceAll(' ', ''),
    `"${long}"`,
    `-${long}`,
    '"'.repeat(5000),
    '\ud800',
    '\udc00 \ud800a',
    '💥',
  ];
  for (const typed of hostile) {
    const { candidates } = await askNews(typed);
    for (const { guess, grade } of candidates)
      assert.ok(Number.isFinite(guess) && Number.isFinite(grade?.score ?? 0));
  }
});

test('a query longer than a paragraph takes no more work than a paragraph', async () => {
  const writings: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replaceAll(' ', ''),
    (text) => `"${text}"`,
    (text) => `-${text}`,
    (text) => '"'.repeat(text.length),
  ];
  const works = await countWork({
    module: import.meta.resolve('./test/ask-news.ts'),
    name: 'askNews',
    calls: writings.flatMap((write) =>
      [200, 2000].map((times) => [write('công an tổ hòa dna '.repeat(times))]),
    ),
  });
  for (let at = 0; at < works.length; at += 2) {
    const [paragraph, longer] = works.slice(at);
    assert.ok(paragraph && longer && longer.steps <= paragraph.steps, `${longer?.steps}`);
    assert.ok(longer.characters <= paragraph.characters, `${longer.characters}`);
  }
});

test('an aborted search sends no more questions to the index', async () => {
  const gone = new AbortController();
  let opened = 0;
  const open: typeof context.open = (found) => {
    opened += 1;
    gone.abort();
    return context.open(found);
  };
  await assert.rejects(searchLanguage(parseQuery('to lam'), { ...context, open, signal: gone.signal }, 10), {
    name: 'AbortError',
  });
  assert.ok(opened > 0);
});
