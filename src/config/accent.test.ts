import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accentStyle, OWN_ACCENT, PAPER, whyUnreadable } from './accent.ts';
import { contrast } from './contrast.ts';

test('contrast is computed as WCAG defines it', () => {
  for (const [one, other, ratio] of [
    ['#ffffff', '#000000', '21.00'],
    ['#777777', '#FFFFFF', '4.48'],
    ['#767676', '#ffffff', '4.54'],
    ['#abcdef', '#abcdef', '1.00'],
    ['#ff0000', '#0000ff', '2.15'],
  ] as const) {
    assert.equal(contrast(one, other).toFixed(2), ratio);
    assert.equal(contrast(other, one).toFixed(2), ratio);
  }
});

test('accent contrast uses the colours of the styles', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  assert.ok(css.includes(`--paper: light-dark(${PAPER.light}, ${PAPER.dark})`));
  assert.ok(css.includes(`--accent: light-dark(${OWN_ACCENT.light}, ${OWN_ACCENT.dark})`));
  for (const scheme of ['light', 'dark'] as const) {
    assert.equal(whyUnreadable(OWN_ACCENT[scheme], scheme), undefined);
  }
});

test('an accent of low contrast is refused with advice', () => {
  assert.equal(whyUnreadable('', 'light'), undefined);
  assert.equal(whyUnreadable('#005a9c', 'light'), undefined);
  assert.match(
    whyUnreadable('#005a9c', 'dark') ?? '',
    /^expected .* 4\.5 : 1 .* 2\.\d\d : 1; take a lighter one$/,
  );
  assert.match(whyUnreadable('#7ab8ff', 'light') ?? '', /take a darker one$/);
});

test('a style sheet is written only for configured accents', () => {
  assert.equal(accentStyle({ light: '', dark: '' }), '');
  assert.match(accentStyle({ light: '#005a9c', dark: '' }), /--accent:light-dark\(#005a9c,#f0a48f\)/);
  assert.match(accentStyle({ light: '', dark: '#7ab8ff' }), /--accent:light-dark\(#8c1d18,#7ab8ff\)/);
});
