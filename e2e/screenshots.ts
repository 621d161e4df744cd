// npm run shots -- [folder]: takes screenshots of every kind of page of a built site, from disk, for review by eye.
// Without a folder it builds the sample's site.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import { chromiumOptions } from './browsers/find-chromium.ts';
import { listDocumentPages, listPageKinds } from './support/built-pages.ts';
import { runSeedpress } from './support/run-command.ts';
import { specimens } from './texts/sample-specimens.ts';
import { makeSampleTexts } from './texts/sample-texts.ts';

const OUT = join(import.meta.dirname, '.shots');
/** Limit of pixels, so that the picture of a megabyte of text can be opened. */
const MOST_PIXELS = 9_000_000;

interface Variant extends BrowserContextOptions {
  print?: boolean;
  /** Shows the window with its first drawer open instead of the whole page. */
  drawer?: boolean;
}

const variants: Record<string, Variant> = {
  wide: { viewport: { width: 1440, height: 900 } },
  '4k': { viewport: { width: 3840, height: 2160 } },
  '768': { viewport: { width: 768, height: 1024 } },
  '360': { viewport: { width: 360, height: 740 } },
  'drawer-360': { viewport: { width: 360, height: 740 }, drawer: true },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  forced: { viewport: { width: 1440, height: 900 }, forcedColors: 'active' },
  contrast: { viewport: { width: 1440, height: 900 }, contrast: 'more' },
  print: { viewport: { width: 794, height: 1123 }, print: true },
  noscript: { viewport: { width: 1024, height: 768 }, javaScriptEnabled: false },
};

async function capturePages(browser: Browser, site: string, name: string, variant: Variant): Promise<void> {
  const { print, drawer, ...options } = variant;
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  for (const [title, path] of pages(site)) {
    await page.emulateMedia({ media: print ? 'print' : 'screen' });
    await page.goto(pathToFileURL(join(site, path)).href);
    // The search page is complete once it shows results.
    if (path === 'search.html' && variant.javaScriptEnabled !== false && !print)
      await page.locator('[data-result]').first().waitFor();
    const file = join(OUT, name, `${title}.png`);
    if (drawer) {
      const button = page.locator('[popovertarget]:not([popovertargetaction]):visible').first();
      if ((await button.count()) === 0) continue;
      await button.click();
      await page.screenshot({ path: file });
    } else {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const width = variant.viewport?.width ?? 0;
      await page.screenshot({
        path: file,
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, MOST_PIXELS / width) },
      });
    }
    if (print) await page.pdf({ path: join(OUT, name, `${title}.pdf`), format: 'A4' });
  }
  await context.close();
}

/** @returns paths by the names of their pictures */
function pages(site: string): [string, string][] {
  const name = (text: string) => text.replaceAll('/', '-').replace(/\*/g, 'x').replace(/#/g, 'n');
  const shown = listDocumentPages(site).filter(({ seed }) => seed in specimens);
  return [
    ...listPageKinds(site).map(({ kind, path }): [string, string] => [name(kind), path]),
    ...shown.map(({ seed, path }): [string, string] => [
      name(`document-${seed.replace(/\.\w+$/, '')}`),
      path,
    ]),
  ];
}

function buildSample(): string {
  const [seeds, site] = [join(workFolder, 'Báo mẫu'), join(workFolder, 'site')];
  for (const [file, text] of Object.entries(makeSampleTexts(130))) {
    mkdirSync(dirname(join(seeds, file)), { recursive: true });
    writeFileSync(join(seeds, file), text);
  }
  const { status, stderr } = runSeedpress('build', seeds, '--out', site);
  if (status !== 0) throw new Error(`Cannot build the sample\n${stderr}`);
  return site;
}

// Separate from the results of tests, which may run at the same time.
const workFolder = mkdtempSync(join(tmpdir(), 'seedpress-shots-'));
const [folder] = process.argv.slice(2);
const site = folder === undefined ? buildSample() : resolve(process.env['INIT_CWD'] ?? '.', folder);
rmSync(OUT, { recursive: true, force: true });
const browser = await chromium.launch(chromiumOptions());
for (const [name, variant] of Object.entries(variants)) {
  await capturePages(browser, site, name, variant);
  console.log(`${OUT}/${name}`);
}
await browser.close();
rmSync(workFolder, { recursive: true });
