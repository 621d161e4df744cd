// A site works from disk in a browser with its usual security.
import { expect, test } from './support/watched-test.ts';

test.describe('negative control', () => {
  // The browser logs the refusal to the console.
  test.use({ watched: async ({ page: _ }, use) => use(undefined) });

  test('a page from disk can neither fetch nor import a file', async ({ page, address }) => {
    await page.goto('about:blank');
    await page.goto(address('favicon.svg'));
    const fetched = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'allowed',
          () => 'refused',
        ),
      address('pagefind/pagefind-entry.json'),
    );
    const imported = await page.evaluate(
      (url) =>
        import(url).then(
          () => 'allowed',
          () => 'refused',
        ),
      address('pagefind/pagefind.js'),
    );
    expect([fetched, imported]).toEqual(['refused', 'refused']);
  });
});

test('the search runs in a worker from disk', async ({ page, address }) => {
  await page.goto(address('index.html'));
  await page.evaluate(() => globalThis.seedpress.search('da nang'));
  expect(page.workers()).toHaveLength(1);
});
