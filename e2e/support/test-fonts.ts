// Fonts of the tests, so that measurements of letters are the same on every machine: Noto Serif, which the
// stylesheet names, for Latin letters with all Vietnamese marks, and rectangles as wide as Chinese characters for all others.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createRectangleFont } from './rectangle-font.ts';

interface Font {
  family: string;
  /** Base64. */
  data: string;
  descriptors: FontFaceDescriptors;
}

/** Characters of each subset; the fonts are in a folder beside it. */
const RANGES = import.meta.resolve('@fontsource/noto-serif/unicode.json');
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;
const STYLES = ['normal', 'italic'] as const;
const WEIGHTS = ['400', '700'] as const;

/** Sets every page that is opened from here on in these fonts. The pages' policy leaves the object model to readers. */
export async function useTestFonts(page: Page): Promise<void> {
  await page.addInitScript(setFonts, [...readNotoSerif(), createFallback()]);
}

function readNotoSerif(): Font[] {
  const ranges: Record<string, string> = JSON.parse(readFileSync(new URL(RANGES), 'utf8'));
  const read = (name: string) => readFileSync(new URL(`./files/noto-serif-${name}.woff2`, RANGES), 'base64');
  return SUBSETS.flatMap((subset) =>
    STYLES.flatMap((style) =>
      WEIGHTS.map((weight) => ({
        family: 'Test letters',
        data: read(`${subset}-${weight}-${style}`),
        descriptors: { style, weight, unicodeRange: ranges[subset] ?? '' },
      })),
    ),
  );
}

function createFallback(): Font {
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
