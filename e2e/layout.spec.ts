// Faults of layout: overflow, cut-off text, long lines, layout shifts, flashes of the other colour scheme.
import { findPage, listDocumentPages, listPageKinds } from './support/built-pages.ts';
import { watchForIdle } from './support/idle-page.ts';
import { SAMPLE_SITE } from './support/site-folders.ts';
import { useTestFonts } from './support/test-fonts.ts';
import { deployments, expect, test } from './support/watched-test.ts';
import { specimens } from './texts/sample-specimens.ts';

const WIDTHS = [320, 360, 768, 1440];
/** Longest comfortable line: characters on average, blanks included. */
const MOST_LETTERS = 75;
/**
 * A slow browser paints a page before it has parsed all of it, and a centred row then grows by an item, which shifts it by
 * less than this.
 */
const TOLERATED_SHIFT = 0.002;
/** A document of a megabyte has a test of its own. */
const LONG = 'Văn bản/bien-ban-dai.md';
const NEWS = 'so-tay/chu-thich.txt';

test.use({ site: SAMPLE_SITE });
test.beforeEach(({ page }) => useTestFonts(page));

function listPaths(): string[] {
  const shown = listDocumentPages(SAMPLE_SITE).filter(({ seed }) => seed in specimens && seed !== LONG);
  return [...new Set([...listPageKinds(SAMPLE_SITE), ...shown].map(({ path }) => path))];
}

for (const width of WIDTHS) {
  test(`nothing is wider than the window and no text is cut off, ${width} px`, async ({ page, address }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of listPaths()) {
      await page.goto(address(path));
      expect.soft(await page.evaluate(findOverflowing), `${path}: wider than the window`).toEqual([]);
      expect.soft(await page.evaluate(findClipped), `${path}: cut off`).toEqual([]);
    }
  });
}

test('text with the reader’s wider spacing is not cut off', async ({ page, address }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of listPaths()) {
    await page.goto(address(path));
    // The spacing of WCAG 1.4.12, set by the object model, which the content policy does not restrict.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect.soft(await page.evaluate(findOverflowing), `${path}: wider than the window`).toEqual([]);
    expect.soft(await page.evaluate(findClipped), `${path}: cut off`).toEqual([]);
  }
});

for (const width of [768, 1440, 2560]) {
  test(`lines have a comfortable length, ${width} px`, async ({ page, address }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const seed of [NEWS, 'English/winter.md', '中文/library.md']) {
      await page.goto(address(findPage(SAMPLE_SITE, seed)));
      const lines = await page.evaluate(measureLineLengths);
      expect(lines.length).toBeGreaterThan(3);
      expect
        .soft(lines.reduce((sum, length) => sum + length) / lines.length, seed)
        .toBeLessThanOrEqual(MOST_LETTERS);
    }
  });
}

test('stacked diacritics fit between lines', async ({ page, address }) => {
  for (const path of listPaths()) {
    await page.goto(address(path));
    expect.soft(await page.evaluate(findTightLines), path).toEqual([]);
  }
});

test('distant parts of a very long text are laid out only when visited or printed', async ({
  page,
  address,
}) => {
  await page.goto(address(findPage(SAMPLE_SITE, LONG)));
  const last = page.locator('main h2').last();
  const isLaidOut = () =>
    last.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isLaidOut()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.contents a').last().click();
  await expect(last).toBeInViewport();
  expect(await isLaidOut()).toBe(true);
});

for (const deployment of deployments) {
  test.describe(deployment, () => {
    test.use({ deployment });

    test('nothing moves after it is shown', async ({ page, address }) => {
      const waitForIdle = watchForIdle(page);
      for (const path of [...listPaths(), 'search.html?q=thu+vien']) {
        await page.goto(address(path));
        // Results appear after the search.
        if (path.startsWith('search')) await expect(page.getByRole('status')).toHaveText(/kết quả|\d/);
        await waitForIdle();
        expect.soft(await page.evaluate(measureLayoutShift), path).toBeLessThan(TOLERATED_SHIFT);
      }
    });

    for (const [stored, system] of [
      ['dark', 'light'],
      ['light', 'dark'],
    ] as const) {
      test(`no frame is ${system} where the reader chose ${stored} and the system is ${system}`, async ({
        page,
        address,
      }) => {
        await page.emulateMedia({ colorScheme: stored });
        await page.goto(address('index.html'));
        const wanted = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        await page.emulateMedia({ colorScheme: system });
        await page.evaluate((theme) => localStorage.setItem('seedpress:theme', theme), stored);
        await page.addInitScript(recordFrameColours);
        const waitForIdle = watchForIdle(page);
        for (const path of ['index.html', 'search.html', findPage(SAMPLE_SITE, NEWS)]) {
          await page.goto(address(path));
          await waitForIdle();
          expect(await page.evaluate(() => [...globalThis.frameColours]), path).toEqual([wanted]);
        }
      });
    }
  });
}

declare global {
  var frameColours: Set<string>;
}

/** Records the background colour of each painted frame. */
function recordFrameColours(): void {
  globalThis.frameColours = new Set();
  const recordFrame = () => {
    if (document.body)
      globalThis.frameColours.add(getComputedStyle(document.documentElement).backgroundColor);
    requestAnimationFrame(recordFrame);
  };
  requestAnimationFrame(recordFrame);
}

/** Elements wider than the window, unless a box around them scrolls. */
function findOverflowing(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    return own > 1 && height > 1 && (right > width + 1 || left < -1) && !scrolls(element.parentElement);
  });
  const names = out.slice(0, 5).map(({ tagName, className, id }) => `${tagName} ${className} ${id}`);
  return document.documentElement.scrollWidth > width ? [...names, 'the page scrolls sideways'] : names;
}

/** Boxes that cut off their text without scrolling or an ellipsis. */
function findClipped(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      if (!hasWords || element.clientWidth <= 1 || !element.checkVisibility()) return false;
      const { overflowX, overflowY, webkitLineClamp, textOverflow } = getComputedStyle(element);
      if (webkitLineClamp !== 'none' || textOverflow === 'ellipsis') return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .slice(0, 5)
    .map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent?.slice(0, 40)}`);
}

/** Letters of each full line of the text's paragraphs. */
function measureLineLengths(): number[] {
  return [...document.querySelectorAll('main > p')].flatMap((paragraph) => {
    const range = document.createRange();
    const text = paragraph.firstChild;
    if (!(text instanceof Text)) return [];
    const lines = new Map<number, number>();
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { bottom } = range.getBoundingClientRect();
      lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
    }
    // The last line of a paragraph may have any length.
    return [...lines.values()].slice(0, -1);
  });
}

/** Elements whose lines stand closer than the tallest Vietnamese letters are high. */
function findTightLines(): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return ['no canvas'];
  const seen = new Map<string, string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || !element.textContent?.trim() || element.closest('sup')) continue;
    const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    context.font = font;
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText('ỄẪỘỰỵg');
    const room = lineHeight === 'normal' ? Number.POSITIVE_INFINITY : Number.parseFloat(lineHeight);
    const height = actualBoundingBoxAscent + actualBoundingBoxDescent;
    // Heights of letters come in whole pixels.
    if (room + 1 < height)
      seen.set(
        `${font} ${lineHeight}`,
        `${element.tagName} ${element.className}: ${fontSize}, lines ${lineHeight}, letters ${height}`,
      );
  }
  return [...seen.values()];
}

/** @returns sum of the layout shifts so far */
async function measureLayoutShift(): Promise<number> {
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  // Buffered entries are delivered in a later task.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestIdleCallback(resolve));
  return shifts.reduce((sum, value) => sum + value, 0);
}
