// Every kind of page, in all colours and at all widths, passes axe.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listDocumentPages, listPageKinds } from './support/built-pages.ts';
import { SAMPLE_SITE } from './support/site-folders.ts';
import { expect, test } from './support/watched-test.ts';
import { specimens } from './texts/sample-specimens.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on colours. */
const colours = ['color-contrast', 'link-in-text-block'];
const colourModes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
/** All rules in one colour mode: in the others the pages differ only in their colours. */
const selectRules = (mode: string) => (mode === 'light' ? undefined : colours);
/** Documents that are hard to read aloud or to lay out. */
const HARD = /^(?:so-tay|Văn bản\/2022|العربية|中文|Thời sự\/tu-dai|tran-trui)/;
const MOST_NODES = 5;

test.use({ site: SAMPLE_SITE });

for (const [name, media] of Object.entries(colourModes)) {
  test(`axe finds nothing on any kind of page, ${name}`, async ({ page, address }) => {
    test.setTimeout(400_000);
    await page.emulateMedia(media);
    const specimenPages = listDocumentPages(SAMPLE_SITE).filter(
      ({ seed }) => seed in specimens && HARD.test(seed),
    );
    const paths = [...listPageKinds(SAMPLE_SITE), ...specimenPages].map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(8);
    for (const path of new Set(paths)) {
      await page.goto(address(path));
      await openAll(page);
      expect.soft(await findViolations(page, selectRules(name)), path).toEqual([]);
    }
  });
}

test('axe finds nothing on a narrow screen with drawers and menus open', async ({ page, address }) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { path } of listPageKinds(SAMPLE_SITE)) {
    await page.goto(address(path));
    expect.soft(await findViolations(page), path).toEqual([]);
    for (const button of await page.locator('[popovertarget]:not([popovertargetaction])').all()) {
      if (!(await button.isVisible())) continue;
      await button.click();
      await expect(page.locator(':popover-open')).toHaveCount(1);
      expect.soft(await findViolations(page), `${path}, ${await button.textContent()}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
});

test('axe finds nothing on any kind of page in a browser without scripts', async ({ page, address }) => {
  test.setTimeout(400_000);
  const session = await page.context().newCDPSession(page);
  const switchScripts = (isOn: boolean) =>
    session.send('Emulation.setScriptExecutionDisabled', { value: !isOn });
  for (const { path } of listPageKinds(SAMPLE_SITE)) {
    await switchScripts(false);
    await page.goto(address(path));
    // axe is a script itself, so scripts are switched on after the page has loaded without them.
    await switchScripts(true);
    await expect(page.locator('html.js')).toHaveCount(0);
    expect.soft(await findViolations(page), path).toEqual([]);
  }
});

for (const [name, media] of Object.entries(colourModes)) {
  test(`axe finds nothing in the search box with suggestions, ${name}`, async ({ page, address }) => {
    await page.emulateMedia(media);
    await page.goto(address('all/index.html'));
    await page.getByRole('combobox').fill('thu vien');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await findViolations(page, selectRules(name))).toEqual([]);
  });

  for (const query of ['', '?q=thu+vien', '?q=thu+vienn+luu+dong', '?q=xyzzyx']) {
    test(`axe finds nothing on search.html${query}, ${name}`, async ({ page, address }) => {
      await page.emulateMedia(media);
      await page.addInitScript(() => localStorage.setItem('seedpress:searches', '["đà nẵng","huế"]'));
      await page.goto(address(`search.html${query}`));
      await expect(page.getByRole('status')).toHaveText(/kết quả|Không có/);
      await openAll(page);
      expect(await findViolations(page, selectRules(name))).toEqual([]);
    });
  }

  test(`axe finds nothing in the recent searches of the box, ${name}`, async ({ page, address }) => {
    await page.emulateMedia(media);
    await page.addInitScript(() => localStorage.setItem('seedpress:searches', '["đà nẵng","huế"]'));
    await page.goto(address('all/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option')).toHaveCount(3);
    expect(await findViolations(page, selectRules(name))).toEqual([]);
  });
}

/** Opens everything that readers can unfold. */
async function openAll(page: Page): Promise<void> {
  // All at once: the page's own scripts open and close some.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/**
 * @returns broken rules, each with its first few places
 *
 * @param only - these rules instead of all
 */
async function findViolations(page: Page, only?: string[]): Promise<string[]> {
  // axe would load the styles again, which the browser refuses from disk.
  const builder = new AxeBuilder({ page }).options({ preload: false });
  const axe = only ? builder.withRules(only) : builder.withTags(rules);
  return (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, MOST_NODES).map(({ target, any }) => `${id} ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
