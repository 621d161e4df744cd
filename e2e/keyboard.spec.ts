// Pages work by keyboard alone.
import { findPage } from './support/built-pages.ts';
import { SAMPLE_SITE } from './support/site-folders.ts';
import { expect, test } from './support/watched-test.ts';

const HANDBOOK = findPage.bind(undefined, SAMPLE_SITE, 'so-tay/moi-thu.md');

test.use({ site: SAMPLE_SITE });

test('the skip link leads to the text, and the next tab stop is in or after it', async ({
  page,
  address,
}) => {
  // The search page focuses its box.
  for (const path of ['index.html', 'all/index.html', HANDBOOK()]) {
    await page.goto(address(path));
    await page.keyboard.press('Tab');
    await expect(page.locator('a.skip')).toBeFocused();
    await expect(page.locator('a.skip')).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isBefore = await page.evaluate(() => {
      const main = document.querySelector('#main');
      return Boolean(
        document.activeElement &&
          main &&
          main.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_PRECEDING,
      );
    });
    expect(isBefore, path).toBe(false);
  }
});

test('each tab stop is visible and has an accessible name', async ({ page, address }) => {
  for (const path of ['index.html', 'all/index.html', 'search.html', HANDBOOK()]) {
    await page.goto(address(path));
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) break;
      await expect.soft(focused, `${path}, stop ${stop + 1}`).toBeInViewport();
      // A region that scrolls sideways is focusable, so that the keyboard can scroll it.
      const isContent = await focused.evaluate((element) => element.matches('table, pre'));
      if (!isContent) await expect.soft(focused, `${path}, stop ${stop + 1}`).toHaveAccessibleName(/\S/);
      const ring = await focused.evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      expect.soft(ring, `${path}, stop ${stop + 1}: focus shows`).toBe(true);
    }
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`drawers, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test('drawers open by Enter, take the next tab stop, close by Escape, and return the focus', async ({
      page,
      address,
    }) => {
      await page.goto(address(HANDBOOK()));
      const buttons = await page.locator('[popovertarget]:not([popovertargetaction]):visible').all();
      expect(buttons.length).toBe(2);
      for (const button of buttons) {
        await button.focus();
        await page.keyboard.press('Enter');
        const drawer = page.locator(':popover-open');
        await expect(drawer).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(drawer.locator(':focus')).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect(drawer).toHaveCount(0);
        await expect(button).toBeFocused();
      }
    });
  });
}

test('a link in the table of contents leads to its heading', async ({ page, address }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(address(HANDBOOK()));
  const link = page.locator('#contents').getByRole('link').nth(2);
  await link.focus();
  await page.keyboard.press('Enter');
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the / key opens the search, arrows select a result, and Escape closes it', async ({
  page,
  address,
}) => {
  await page.goto(address('all/index.html'));
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await box.pressSequentially('thu vien');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
  await expect(box).toBeFocused();
});

test('list pages are reached by keyboard', async ({ page, address }) => {
  await page.goto(address('all/index.html'));
  await page.getByRole('link', { name: '2', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address('all/index.2.html'));
});
