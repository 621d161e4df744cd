// A reader finds a word by the letters that a keyboard has, whatever letters the text has.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { writeSeeds } from './support/write-seeds.ts';

const SEEDS: Readonly<Record<string, string>> = {
  'eth.txt': 'Chợ Ðình họp sớm\n\nNgười bán hàng ở chợ Ðình dọn hàng từ bốn giờ sáng, trời còn tối.\n',
  'is.md': '---\nlang: is\n---\n# Veðrið í dag\n\nÍ dag er gott veður og sólin skín á þorpið.\n',
  'pl.md': '---\nlang: pl\n---\n# Słońce nad Wisłą\n\nRano słońce wstało nad Wisłą, a rybak płynął łodzią.\n',
  'da.md': '---\nlang: da\n---\n# Ærø er en ø\n\nFærgen sejler til Ærø hver morgen.\n',
  'de.md': '---\nlang: de\n---\n# Die Straße am Fluß\n\nEr ging die Straße entlang und grüßte alle.\n',
  'shapes.md':
    '---\nlang: en\n---\n# The oﬃce of ﬁsh\n\nModel ＡＢＣ１２３ has 40 m² of ﬂoor in chapter Ⅳ.\n',
  'zh.md': '---\nlang: zh\n---\n# 春天的公园\n\n春天来了，人们在公园里散步，使用Windows 10电脑。\n',
  'ja.md': '---\nlang: ja\n---\n# 駅前のカフェ\n\n駅前のカフェでコーヒーを飲みました。\n',
  'plain.txt': 'Bài không liên quan\n\nỞ đây chỉ có một câu về con mèo và cái ghế.\n',
};

const site = join(RESULTS, 'command-out', 'letters');

test.beforeAll(() => {
  expect(runSeedpress('build', writeSeeds('letters', SEEDS), '--out', site).status).toBe(0);
});

/** Results show the letters of the index: đ for an eth in Vietnamese, and plain shapes. */
const cases: [query: string, titles: string[]][] = [
  ['Đình', ['Chợ Đình họp sớm']],
  ['chợ đình', ['Chợ Đình họp sớm']],
  ['cho dinh', ['Chợ Đình họp sớm']],
  ['vedrid', ['Veðrið í dag']],
  ['veðrið', ['Veðrið í dag']],
  ['thorpid', ['Veðrið í dag']],
  ['slonce', ['Słońce nad Wisłą']],
  ['łodzią', ['Słońce nad Wisłą']],
  ['aero', ['Ærø er en ø']],
  ['strasse', ['Die Straße am Fluß']],
  ['office of fish', ['The office of fish']],
  ['abc123', ['The office of fish']],
  ['ｆｌｏｏｒ', ['The office of fish']],
  ['40 m2', ['The office of fish']],
  // Two characters across what a dictionary takes for two words, and two that do not stand together.
  ['园里', ['春天的公园']],
  ['天来', ['春天的公园']],
  ['里天', []],
  ['windows 10电脑', ['春天的公园']],
  ['前のカ', ['駅前のカフェ']],
  ['ーヒ', ['駅前のカフェ']],
];

test('letters are found by those that a keyboard has, and characters without blanks across any two words', async ({
  page,
}) => {
  const results = page.locator('[data-result]');
  for (const [query, titles] of cases) {
    await page.goto(`${pathToFileURL(join(site, 'search.html')).href}?q=${encodeURIComponent(query)}`);
    if (titles.length === 0) await expect(page.locator('main')).toContainText('Không có văn bản nào');
    await expect.soft(results, query).toHaveCount(titles.length);
    for (const [at, title] of titles.entries())
      await expect.soft(results.nth(at), query).toContainText(title);
  }
});
