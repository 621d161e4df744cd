// Fonts that tests bring along, so that whatever is measured of letters is the same on every machine: Noto Serif, which the
// stylesheet names, for Latin letters with all Vietnamese marks, and rectangles as wide as Chinese characters for all others.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { createRectangleFont } from './rectangle-font.ts';

interface Font {
  family: string;
  /** Base64. */
  data: string;
  descriptors: FontFaceDescriptors;
}

const PACKAGE = '@fontsource/noto-serif';
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;
const STYLES = ['normal', 'italic'] as const;
const WEIGHTS = ['400', '700'] as const;

/** Sets every page that is opened from here on in these fonts. The pages' policy leaves the object model to readers. */
export async function useTestFonts(page: Page): Promise<void> {
  await page.addInitScript(setFonts, [...notoSerif(), rectangles()]);
}

function notoSerif(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  const ranges: Record<string, string> = JSON.parse(readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8'));
  return SUBSETS.flatMap((subset) =>
    STYLES.flatMap((style) =>
      WEIGHTS.map((weight) => ({
        family: 'Test letters',
        data: readFileSync(
          resolve(`${PACKAGE}/files/noto-serif-${subset}-${weight}-${style}.woff2`),
          'base64',
        ),
        descriptors: { style, weight, unicodeRange: ranges[subset] ?? '' },
      })),
    ),
  );
}

function rectangles(): Font {
  return { family: 'Test rectangles', data: createRectangleFont(1000).toString('base64'), descriptors: {} };
}

/** Runs in the page, before any of its own scripts. */
function setFonts(fonts: readonly Font[]): void {
  for (const { family, data, descriptors } of fonts) {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    document.fonts.add(new FontFace(family, bytes, descriptors));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*, ::before, ::after { font-family: "Test letters", "Test rectangles" !important; font-synthesis: none !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}
