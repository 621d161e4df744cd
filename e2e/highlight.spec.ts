import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { watchForQuiet } from './support/quiet-page.ts';
import { expect, test, ways } from './support/watched-test.ts';

const DOC = 'bo-cong-an-da-to-chuc-hoi-nghi-so-ket-cong-tac-cong-an-6-thang-dau-nam-2023.html';

const asked = (query: string) => `${DOC}?q=${encodeURIComponent(query)}`;
const marks = (page: Page) => page.locator('main mark');
const current = (page: Page) => page.locator('main mark[aria-current=true]');
const bar = (page: Page) => page.getByRole('region', { name: 'Chỗ tìm thấy trong bài' });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name });
/** Everything that makes up the text: marks taken off must leave no trace. */
const textNodes = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    return texts;
  });

for (const way of ways) {
  test.describe(`matches in a document, ${way}`, () => {
    test.use({ way });

    test('are marked, gone through one by one, and cleared', async ({ page, address }) => {
      await page.goto(address(DOC));
      const before = await textNodes(page);
      await page.goto(address(asked('Đà Nẵng')));
      await expect(marks(page)).toHaveText(['Đà Nẵng', 'Đà Nẵng']);
      await expect(bar(page).getByRole('status')).toHaveText('1 trên 2');
      await expect(marks(page).nth(0)).toHaveAttribute('aria-current', 'true');
      await expect(current(page)).toBeInViewport();
      expect((await textNodes(page)).join('')).toBe(before.join(''));
      await button(page, 'Chỗ tiếp theo').click();
      await expect(bar(page).getByRole('status')).toHaveText('2 trên 2');
      await expect(marks(page).nth(1)).toHaveAttribute('aria-current', 'true');
      await expect(current(page)).toHaveCount(1);
      await button(page, 'Chỗ tiếp theo').click();
      await expect(bar(page).getByRole('status')).toHaveText('1 trên 2');
      await button(page, 'Chỗ trước').click();
      await expect(bar(page).getByRole('status')).toHaveText('2 trên 2');
      await button(page, 'Bỏ đánh dấu').click();
      await expect(marks(page)).toHaveCount(0);
      await expect(bar(page)).toHaveCount(0);
      expect(page.url()).toBe(address(DOC));
      expect(await textNodes(page)).toEqual(before);
    });

    test('are found as the search finds them', async ({ page, address }) => {
      const outcomes: [query: string, matches: string[]][] = [
        ['da nang', ['Đà Nẵng', 'Đà Nẵng']],
        ['"Nguyễn Văn Quảng"', ['Nguyễn Văn Quảng']],
        ['quảng', ['Quảng']],
        ['TP Đà', ['TP.Đà']],
        ['quảng xyzzyx nẵng', ['Nẵng', 'Quảng', 'Nẵng']],
        ['quảng -nẵng', ['Quảng']],
      ];
      for (const [query, matches] of outcomes) {
        await page.goto(address(asked(query)));
        await expect(marks(page), query).toHaveText(matches);
      }
    });

    test('so are a short form and what it stands for', async ({ page, address }) => {
      for (const query of ['CAND xyzzyx', 'xyzzyx công an nhân dân']) {
        await page.goto(address(asked(query)));
        await expect(marks(page).first(), query).toBeVisible();
        const found = new Set((await marks(page).allTextContents()).map((text) => text.toLowerCase()));
        expect([...found].sort(), query).toEqual(expect.arrayContaining(['cand', 'công an nhân dân']));
      }
    });

    test('what is not there, or nothing, leaves the page as it is', async ({ page, address }) => {
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      await page.goto(address(DOC));
      await page.waitForLoadState('load');
      expect((await loaded()).filter((name) => name.includes('/highlight.'))).toEqual([]);
      await page.goto(address(`${DOC}?q=`));
      await page.waitForLoadState('load');
      expect(await page.locator('script[src*=highlight]').count()).toBe(0);
      const quiet = watchForQuiet(page);
      await page.goto(address(asked('xyzzyx')));
      await expect(page.locator('script[src*="/highlight."]')).toHaveCount(1);
      await quiet();
      await expect(marks(page)).toHaveCount(0);
      await expect(bar(page)).toHaveCount(0);
    });

    test('the address keeps what else it says', async ({ page, address }) => {
      await page.goto(address(`${DOC}?theme=dark&q=${encodeURIComponent('Đà Nẵng')}&language=vi#main`));
      await button(page, 'Bỏ đánh dấu').click();
      expect(page.url()).toBe(address(`${DOC}?theme=dark&language=vi#main`));
    });
  });
}

test('by keyboard only', async ({ page, address }) => {
  await page.goto(address(asked('Tô Lâm')));
  await expect(bar(page).getByRole('status')).toHaveText('1 trên 7');
  // Behind the header, before the document.
  await button(page, 'Chỗ trước').focus();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Chỗ tiếp theo')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText('3 trên 7');
  await expect(button(page, 'Chỗ tiếp theo')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('dai');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(marks(page), 'Escape in the box closes its results only').toHaveCount(7);
  await button(page, 'Chỗ tiếp theo').focus();
  await page.keyboard.press('Escape');
  await expect(marks(page)).toHaveCount(0);
  expect(page.url()).toBe(address(DOC));
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), 'reading goes on').toBe(
    true,
  );
});

test('the bar speaks the reader’s language', async ({ page, address }) => {
  await page.goto(address(asked('Đà Nẵng')));
  await expect(bar(page)).toBeVisible();
  await page.locator('[data-switch=language]').click();
  const section = page.getByRole('region', { name: 'Matches in this document' });
  await expect(section.getByRole('status')).toHaveText('1 of 2');
  await section.getByRole('button', { name: 'Next match' }).click();
  await expect(section.getByRole('status')).toHaveText('2 of 2');
  await section.getByRole('button', { name: 'Clear marks' }).click();
  await expect(section).toHaveCount(0);
});

for (const width of [360, 1440]) {
  test(`${width} px: the end of the page can be seen above the bar`, async ({ page, address }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(address(asked('Đà Nẵng')));
    await expect(bar(page)).toBeVisible();
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const last = page.getByRole('contentinfo').getByRole('link').last();
    await expect(last).toBeInViewport();
    const edges = async () => {
      const [end, top] = await Promise.all([last.boundingBox(), bar(page).boundingBox()]);
      return (top?.y ?? 0) - (end ? end.y + end.height : Number.POSITIVE_INFINITY);
    };
    await expect.poll(edges).toBeGreaterThanOrEqual(0);
  });
}

test('the match that was gone to covers no letter nor stop beside it', async ({ page, address }) => {
  await page.goto(address(asked('Đà Nẵng')));
  const sides = await current(page).evaluate((mark) => {
    const { outlineStyle, borderInlineStyle, boxShadow, marginInline } = getComputedStyle(mark);
    return [outlineStyle, borderInlineStyle, boxShadow, marginInline];
  });
  expect(sides).toEqual(['none', 'none', 'none', '0px']);
});

test('nothing of it is printed', async ({ page, address }) => {
  await page.goto(address(asked('Đà Nẵng')));
  await expect(marks(page)).toHaveCount(2);
  const look = () =>
    current(page).evaluate((mark) => {
      const { backgroundColor, borderBlockStyle, color } = getComputedStyle(mark);
      const around = getComputedStyle(mark.parentElement as Element).color;
      return {
        isPlain: backgroundColor === 'rgba(0, 0, 0, 0)',
        borderBlockStyle,
        isSameInk: color === around,
      };
    });
  expect(await look()).toMatchObject({ isPlain: false, borderBlockStyle: 'solid' });
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toEqual({ isPlain: true, borderBlockStyle: 'none', isSameInk: true });
  await expect(page.locator('.matches')).toBeHidden();
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`going to a match, motion: ${reducedMotion}`, async ({ page, address }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await page.emulateMedia({ reducedMotion });
    await page.goto(address(asked('nhân dân')));
    await expect(current(page)).toBeInViewport();
    const moved = await page.evaluate(() => {
      const before = scrollY;
      document.querySelector<HTMLElement>('[data-do="matches.previous"]')?.click();
      return scrollY - before;
    });
    if (reducedMotion === 'reduce') expect(moved).not.toBe(0);
    else expect(moved).toBe(0);
    await expect(current(page)).toBeInViewport();
  });
}

test.describe('over http', () => {
  test.use({ way: 'http-root' });

  test('where a short form is not, what it stands for is marked', async ({ page, address }) => {
    await changePage(page, (html) => html.replaceAll('CAND', 'lực lượng'));
    await page.goto(address(asked('cand')));
    await expect(marks(page).first()).toHaveText(/^công an nhân dân$/i);
  });

  test('a place named by the address wins', async ({ page, address }) => {
    await changePage(page, (html) => html.replace('<p>Tuy nhiên', '<p id="here">Tuy nhiên'));
    await page.setViewportSize({ width: 800, height: 400 });
    await page.goto(address(`${asked('Bộ Công an')}#here`));
    await expect(bar(page).getByRole('status')).not.toHaveText(/^1 /);
    const seen = await page.locator('#here').evaluate((here) => {
      const all = [...document.querySelectorAll('main mark')];
      const next = all.find((mark) => here.contains(mark) || here.compareDocumentPosition(mark) & 4);
      return { top: Math.round(here.getBoundingClientRect().top), isNext: next?.ariaCurrent === 'true' };
    });
    expect(seen.isNext).toBe(true);
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(60);
  });

  test('a reader who comes back stays where they were', async ({ page, address }) => {
    await page.setViewportSize({ width: 800, height: 400 });
    await page.goto(address(asked('Bộ Công an')));
    await expect(bar(page).getByRole('status')).toHaveText(/^1 /);
    await page.evaluate(() => scrollTo(0, 900));
    await page.reload();
    await expect(bar(page)).toBeVisible();
    await expect(bar(page).getByRole('status')).not.toHaveText(/^1 /);
    expect(await page.evaluate(() => scrollY)).toBe(900);
  });

  test('words and phrases go on through links and emphasis, not through paragraphs', async ({
    page,
    address,
  }) => {
    await changePage(page, (html) =>
      html.replace(/<p>Tuy nhiên/, '<p>Sông H<em>ươ</em>ng <a href="#x">chảy</a> qua<br>Hu</p>\n<p>ế $&'),
    );
    await page.goto(address(asked('sông hương chảy qua')));
    await expect(marks(page)).toHaveText(['Sông H', 'ươ', 'ng ', 'chảy', ' qua']);
    await expect(bar(page).getByRole('status')).toHaveText('1 trên 1');
    await expect(current(page)).toHaveCount(5);
    const quiet = watchForQuiet(page);
    await page.goto(address(asked('huế')));
    await quiet();
    await expect(marks(page)).toHaveCount(0);
  });

  test('in a document of a megabyte thousands of matches are marked a few at a time', async ({
    page,
    address,
  }) => {
    test.slow();
    await changePage(page, (html) => {
      const body = /<p>[\s\S]*(?=<\/main>)/.exec(html)?.[0] ?? '';
      return html.replace(body, body.repeat(Math.ceil(1_000_000 / body.length)));
    });
    await page.addInitScript(countMarksOfTasks);
    await page.goto(address(asked('công an')));
    // Looking for roles in such a page would take long.
    const all = await page
      .waitForFunction(() => Number(document.querySelector('.matches p')?.textContent?.split(' ').at(-1)))
      .then((handle) => handle.jsonValue());
    const areMarked = (count: number) =>
      page.waitForFunction((count) => document.getElementsByTagName('mark').length === count, count);
    expect(all).toBeGreaterThan(2000);
    await areMarked(all);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-do="matches.previous"]')?.click());
    await page.waitForFunction(() => [...document.getElementsByTagName('mark')].at(-1)?.ariaCurrent);
    await page.keyboard.press('Escape');
    await areMarked(0);
    const { made, taken } = await page.evaluate(() => globalThis.marksOfTasks);
    for (const counts of [made, taken]) expect(Math.max(...counts)).toBeLessThan(100);
  });
});

test('what the address says is text, never markup', async ({ page, address }) => {
  const quiet = watchForQuiet(page);
  for (const query of [
    '<img src=x onerror=alert(1)> Đà Nẵng',
    '"><script>alert(1)</script> Nẵng',
    '{1+1} Nẵng {{x}}',
    `${'((('.repeat(2000)}[\\`,
    'Nẵng '.repeat(5000),
    '%00\u0000 Nẵng',
  ]) {
    await page.goto(address(asked(query)));
    await quiet();
    await expect(page.locator('main img, main script')).toHaveCount(0);
    for (const text of await marks(page).allTextContents()) expect(text).not.toContain('<');
  }
  await page.goto(address(`${DOC}?q=%E0%A4%A`));
  await expect(page.locator('h1')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe, matches, ${colorScheme}`, async ({ page, address }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address(asked('bộ công an')));
    await expect(bar(page)).toBeVisible();
    const axe = new AxeBuilder({ page })
      .options({ preload: false })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    expect((await axe.analyze()).violations).toEqual([]);
  });
}

/** Gives the document another text on its way to the browser. */
async function changePage(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(`**/${DOC}*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

declare global {
  /** Marks that single tasks have put into the page, or taken off. */
  var marksOfTasks: Record<'made' | 'taken', number[]>;
}

/**
 * Runs in the page, whose clock goes on by a tenth of a millisecond each time it is read: how much work is done before the
 * page yields depends on no machine.
 */
function countMarksOfTasks(): void {
  let now = 0;
  performance.now = () => {
    now += 0.1;
    return now;
  };
  const tasks: typeof globalThis.marksOfTasks = { made: [], taken: [] };
  globalThis.marksOfTasks = tasks;
  const count = (lists: NodeList[]) => lists.flatMap((list) => [...list]).filter(isMark).length;
  const isMark = ({ nodeName }: Node) => nodeName === 'MARK';
  new MutationObserver((records) => {
    tasks.made.push(count(records.map(({ addedNodes }) => addedNodes)));
    tasks.taken.push(count(records.map(({ removedNodes }) => removedNodes)));
  }).observe(document, { subtree: true, childList: true });
}
