// The colour of links and marks, as a site's owner wishes it; what is left open is as in styles/tokens.css.
import { contrast } from './contrast.ts';

export type Scheme = 'light' | 'dark';
export type Accent = Readonly<Record<Scheme, string>>;

/** Backgrounds for an accent, and the default accents: the same as in styles/tokens.css. */
export const PAPER: Accent = { light: '#fdfcf9', dark: '#171614' };
export const OWN_ACCENT: Accent = { light: '#8c1d18', dark: '#f0a48f' };
const MIN_CONTRAST = 4.5;

/** @returns why a colour is no accent; `undefined` if it is one, or is empty */
export function whyUnreadable(colour: string, scheme: Scheme): string | undefined {
  const ratio = colour ? contrast(colour, PAPER[scheme]) : MIN_CONTRAST;
  if (ratio >= MIN_CONTRAST) return undefined;
  const change = scheme === 'light' ? 'darker' : 'lighter';
  return `expected a contrast of at least ${MIN_CONTRAST} : 1 to the page (${PAPER[scheme]}), this has ${ratio.toFixed(2)} : 1; take a ${change} one`;
}

/**
 * A style sheet for the site's own accent; empty if it has none.
 *
 * It leaves high contrast alone, where the colours are chosen to be told apart.
 *
 * @example accentStyle({ light: '', dark: '' }) // => ''
 */
export function accentStyle({ light, dark }: Accent): string {
  if (!light && !dark) return '';
  const value = `light-dark(${light || OWN_ACCENT.light},${dark || OWN_ACCENT.dark})`;
  return `@layer tokens{@media not (prefers-contrast:more){:root{--accent:${value}}}}`;
}
