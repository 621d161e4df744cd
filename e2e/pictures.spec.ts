// Compares pages with approved pictures. Letters are rectangles, so that the fonts of a
// machine have no influence; lines, spaces, rules and colours are those of the page. After an intended change:
// npm run test:e2e -- pictures --update-snapshots, and look at the difference.
import { findPage } from './support/built-pages.ts';
import { createRectangleFont } from './support/rectangle-font.ts';
import { SAMPLE_SITE } from './support/site-folders.ts';
import { expect, test } from './support/watched-test.ts';

const STYLE = `
  @font-face { font-family: Rectangles; src: url(data:font/ttf;base64,${createRectangleFont().toString('base64')}) }
  *, ::before, ::after { font-family: Rectangles !important; font-synthesis: none !important; text-wrap: wrap !important }
`;
/** Share of all pixels. A line that breaks elsewhere changes more of them. */
const TOLERATED = 0.005;

const windows = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };
const pages = {
  home: () => 'index.html',
  document: () => findPage(SAMPLE_SITE, 'so-tay/moi-thu.md'),
  list: () => 'all/index.html',
};

// A font from elsewhere requires that the content policy is switched off.
test.use({ site: SAMPLE_SITE, deployment: 'file', bypassCSP: true });

for (const [size, viewport] of Object.entries(windows)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [name, path] of Object.entries(pages)) {
        test(`${name} looks like its approved picture`, async ({ page, address }) => {
          await page.goto(address(path()));
          await page.addStyleTag({ content: STYLE });
          expect(await page.evaluate(async () => (await document.fonts.load('1em Rectangles')).length)).toBe(
            1,
          );
          await expect(page).toHaveScreenshot(`${name}-${size}-${colorScheme}.png`, {
            maxDiffPixelRatio: TOLERATED,
          });
        });
      }
    });
  }
}
