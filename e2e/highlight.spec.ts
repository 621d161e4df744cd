import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { watchForIdle } from './support/idle-page.ts';
import { deployments, expect, test } from './support/watched-test.ts';

const DOC = 'bo-cong-an-da-to-chuc-hoi-nghi-so-ket-cong-tac-cong-an-6-thang-dau-nam-2023.html';

const queryAddress = (query: string) => `${DOC}?q=${encodeURIComponent(query)}`;
const marks = (page: Page) => page.locator('main mark');
const currentMark = (page: Page) => page.locator('main mark[aria-current=true]');
const bar = (page: Page) => page.getByRole('region', { name: 'Chỗ tìm thấy trong bài' });
const button = (page: Page, name: string) => bar(page).getByRole('button', { name });
/** @returns every text node of the document: removed marks must leave no trace */
const readTextNodes = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    return texts;
  });

for (const deployment of deployments) {
  test.describe(`matches in a document, ${deployment}`, () => {
    test.use({ deployment });

    test('matches are marked, visited one by one, and cleared', async ({ page, address }) => {
      await page.goto(address(DOC));
      const before = await readTextNodes(page);
      await page.goto(address(queryAddress('Đà Nẵng')));
      await expect(marks(page)).toHaveText(['Đà Nẵng', 'Đà Nẵng']);
      await expect(bar(page).getByRole('status')).toHaveText('1 trên 2');
      await expect(marks(page).nth(0)).toHaveAttribute('aria-current', 'true');
      await expect(currentMark(page)).toBeInViewport();
      expect((await readTextNodes(page)).join('')).toBe(before.join(''));
      await button(page, 'Chỗ tiếp theo').click();
      await expect(bar(page).getByRole('status')).toHaveText('2 trên 2');
      await expect(marks(page).nth(1)).toHaveAttribute('aria-current', 'true');
      await expect(currentMark(page)).toHaveCount(1);
      await button(page, 'Chỗ tiếp theo').click();
      await expect(bar(page).getByRole('status')).toHaveText('1 trên 2');
      await button(page, 'Chỗ trước').click();
      await expect(bar(page).getByRole('status')).toHaveText('2 trên 2');
      await button(page, 'Bỏ đánh dấu').click();
      await expect(marks(page)).toHaveCount(0);
      await expect(bar(page)).toHaveCount(0);
      expect(page.url()).toBe(address(DOC));
      expect(await readTextNodes(page)).toEqual(before);
    });

    test('a document marks the same matches as the search finds', async ({ page, address }) => {
      const outcomes: [query: string, matches: string[]][] = [
        ['da nang', ['Đà Nẵng', 'Đà Nẵng']],
        ['"Nguyễn Văn Quảng"', ['Nguyễn Văn Quảng']],
        ['quảng', ['Quảng']],
        ['TP Đà', ['TP.Đà']],
        ['quảng xyzzyx nẵng', ['Nẵng', 'Quảng', 'Nẵng']],
        ['quảng -nẵng', ['Quảng']],
      ];
      for (const [query, matches] of outcomes) {
        await page.goto(address(queryAddress(query)));
        await expect(marks(page), query).toHaveText(matches);
      }
    });

    test('a document marks both an abbreviation and its long form', async ({ page, address }) => {
      for (const query of ['CAND xyzzyx', 'xyzzyx công an nhân dân']) {
        await page.goto(address(queryAddress(query)));
        await expect(marks(page).first(), query).toBeVisible();
        const found = new Set((await marks(page).allTextContents()).map((text) => text.toLowerCase()));
        expect([...found].sort(), query).toEqual(expect.arrayContaining(['cand', 'công an nhân dân']));
      }
    });

    test('a query without matches, or an empty one, leaves the page unchanged', async ({ page, address }) => {
      const listLoaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      await page.goto(address(DOC));
      await page.waitForLoadState('load');
      expect((await listLoaded()).filter((name) => name.includes('/highlight.'))).toEqual([]);
      await page.goto(address(`${DOC}?q=`));
      await page.waitForLoadState('load');
      expect(await page.locator('script[src*=highlight]').count()).toBe(0);
      const waitForIdle = watchForIdle(page);
      await page.goto(address(queryAddress('xyzzyx')));
      await expect(page.locator('script[src*="/highlight."]')).toHaveCount(1);
      await waitForIdle();
      await expect(marks(page)).toHaveCount(0);
      await expect(bar(page)).toHaveCount(0);
    });

    test('clearing the marks keeps the other parts of the address', async ({ page, address }) => {
      await page.goto(address(`${DOC}?theme=dark&q=${encodeURIComponent('Đà Nẵng')}&language=vi#main`));
      await button(page, 'Bỏ đánh dấu').click();
      expect(page.url()).toBe(address(`${DOC}?theme=dark&language=vi#main`));
    });
  });
}

test('matches are visited and cleared by keyboard alone', async ({ page, address }) => {
  await page.goto(address(queryAddress('Tô Lâm')));
  await expect(bar(page).getByRole('status')).toHaveText('1 trên 7');
  // The bar follows the header and precedes the document.
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

test('the match bar follows the language of the interface', async ({ page, address }) => {
  await page.goto(address(queryAddress('Đà Nẵng')));
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
  test(`the match bar never covers the end of the page, ${width} px`, async ({ page, address }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(address(queryAddress('Đà Nẵng')));
    await expect(bar(page)).toBeVisible();
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const last = page.getByRole('contentinfo').getByRole('link').last();
    await expect(last).toBeInViewport();
    const measureGap = async () => {
      const [end, top] = await Promise.all([last.boundingBox(), bar(page).boundingBox()]);
      return (top?.y ?? 0) - (end ? end.y + end.height : Number.POSITIVE_INFINITY);
    };
    await expect.poll(measureGap).toBeGreaterThanOrEqual(0);
  });
}

test('the mark of the current match covers no letter or stop beside it', async ({ page, address }) => {
  await page.goto(address(queryAddress('Đà Nẵng')));
  const sides = await currentMark(page).evaluate((mark) => {
    const { outlineStyle, borderInlineStyle, boxShadow, marginInline } = getComputedStyle(mark);
    return [outlineStyle, borderInlineStyle, boxShadow, marginInline];
  });
  expect(sides).toEqual(['none', 'none', 'none', '0px']);
});

test('marks and the match bar are not printed', async ({ page, address }) => {
  await page.goto(address(queryAddress('Đà Nẵng')));
  await expect(marks(page)).toHaveCount(2);
  const readMarkStyle = () =>
    currentMark(page).evaluate((mark) => {
      const { backgroundColor, borderBlockStyle, color } = getComputedStyle(mark);
      const around = getComputedStyle(mark.parentElement as Element).color;
      return {
        isPlain: backgroundColor === 'rgba(0, 0, 0, 0)',
        borderBlockStyle,
        isSameInk: color === around,
      };
    });
  expect(await readMarkStyle()).toMatchObject({ isPlain: false, borderBlockStyle: 'solid' });
  await page.emulateMedia({ media: 'print' });
  expect(await readMarkStyle()).toEqual({ isPlain: true, borderBlockStyle: 'none', isSameInk: true });
  await expect(page.locator('.matches')).toBeHidden();
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`moving to a match respects the preference for motion, ${reducedMotion}`, async ({
    page,
    address,
  }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await page.emulateMedia({ reducedMotion });
    await page.goto(address(queryAddress('nhân dân')));
    await expect(currentMark(page)).toBeInViewport();
    const moved = await page.evaluate(() => {
      const before = scrollY;
      document.querySelector<HTMLElement>('[data-do="matches.previous"]')?.click();
      return scrollY - before;
    });
    if (reducedMotion === 'reduce') expect(moved).not.toBe(0);
    else expect(moved).toBe(0);
    await expect(currentMark(page)).toBeInViewport();
  });
}

test.describe('over http', () => {
  test.use({ deployment: 'http-root' });

  test('a document without an abbreviation marks its long form', async ({ page, address }) => {
    await changePage(page, (html) => html.replaceAll('CAND', 'lực lượng'));
    await page.goto(address(queryAddress('cand')));
    await expect(marks(page).first()).toHaveText(/^công an nhân dân$/i);
  });

  test('a fragment in the address takes precedence over the first match', async ({ page, address }) => {
    await changePage(page, (html) => html.replace('<p>Tuy nhiên', '<p id="here">Tuy nhiên'));
    await page.setViewportSize({ width: 800, height: 400 });
    await page.goto(address(`${queryAddress('Bộ Công an')}#here`));
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

  test('a reload keeps the scroll position', async ({ page, address }) => {
    await page.setViewportSize({ width: 800, height: 400 });
    await page.goto(address(queryAddress('Bộ Công an')));
    await expect(bar(page).getByRole('status')).toHaveText(/^1 /);
    await page.evaluate(() => scrollTo(0, 900));
    await page.reload();
    await expect(bar(page)).toBeVisible();
    await expect(bar(page).getByRole('status')).not.toHaveText(/^1 /);
    expect(await page.evaluate(() => scrollY)).toBe(900);
  });

  test('a match may cross links and emphasis but not paragraphs', async ({ page, address }) => {
    await changePage(page, (html) =>
      html.replace(/<p>Tuy nhiên/, '<p>Sông H<em>ươ</em>ng <a href="#x">chảy</a> qua<br>Hu</p>\n<p>ế $&'),
    );
    await page.goto(address(queryAddress('sông hương chảy qua')));
    await expect(marks(page)).toHaveText(['Sông H', 'ươ', 'ng ', 'chảy', ' qua']);
    await expect(bar(page).getByRole('status')).toHaveText('1 trên 1');
    await expect(currentMark(page)).toHaveCount(5);
    const waitForIdle = watchForIdle(page);
    await page.goto(address(queryAddress('huế')));
    await waitForIdle();
    await expect(marks(page)).toHaveCount(0);
  });

  test('thousands of matches in a document of a megabyte are marked in short tasks', async ({
    page,
    address,
  }) => {
    test.slow();
    await changePage(page, (html) => {
      const body = /<p>[\s\S]*(?=<\/main>)/.exec(html)?.[0] ?? '';
      return html.replace(body, body.repeat(Math.ceil(1_000_000 / body.length)));
    });
    await page.addInitScript(countMarksOfTasks);
    await page.goto(address(queryAddress('công an')));
    // Queries by role are slow in such a large page.
    const all = await page
      .waitForFunction(() => Number(document.querySelector('.matches p')?.textContent?.split(' ').at(-1)))
      .then((handle) => handle.jsonValue());
    const waitForMarks = (count: number) =>
      page.waitForFunction((count) => document.getElementsByTagName('mark').length === count, count);
    expect(all).toBeGreaterThan(2000);
    await waitForMarks(all);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-do="matches.previous"]')?.click());
    await page.waitForFunction(() => [...document.getElementsByTagName('mark')].at(-1)?.ariaCurrent);
    await page.keyboard.press('Escape');
    await waitForMarks(0);
    const { made, taken } = await page.evaluate(() => globalThis.marksOfTasks);
    for (const counts of [made, taken]) expect(Math.max(...counts)).toBeLessThan(100);
  });
});

test('a query in the address is shown as text, never as markup', async ({ page, address }) => {
  const waitForIdle = watchForIdle(page);
  for (const query of [
    '<img src=x onerror=alert(1)> Đà Nẵng',
    '"><script>alert(1)</script> Nẵng',
    '{1+1} Nẵng {{x}}',
    `${'((('.repeat(2000)}[\\`,
    'Nẵng '.repeat(5000),
    '%00\u0000 Nẵng',
  ]) {
    await page.goto(address(queryAddress(query)));
    await waitForIdle();
    await expect(page.locator('main img, main script')).toHaveCount(0);
    for (const text of await marks(page).allTextContents()) expect(text).not.toContain('<');
  }
  await page.goto(address(`${DOC}?q=%E0%A4%A`));
  await expect(page.locator('h1')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a document with matches, ${colorScheme}`, async ({ page, address }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address(queryAddress('bộ công an')));
    await expect(bar(page)).toBeVisible();
    const axe = new AxeBuilder({ page })
      .options({ preload: false })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    expect((await axe.analyze()).violations).toEqual([]);
  });
}

/** Changes the HTML of the document before the browser receives it. */
async function changePage(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(`**/${DOC}*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

declare global {
  /** Numbers of marks that single tasks insert or remove. */
  var marksOfTasks: Record<'made' | 'taken', number[]>;
}

/**
 * Runs in the page, whose clock advances by a tenth of a millisecond each time it is read: the work of a task before the
 * page yields does not depend on the machine.
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
