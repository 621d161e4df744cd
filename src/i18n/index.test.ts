import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDate } from './format-date.ts';
import { translate, translateCount, uiLangFor } from './index.ts';

test('the first preferred language that the interface has is chosen', () => {
  assert.equal(uiLangFor('en-GB', 'vi'), 'en');
  assert.equal(uiLangFor('fr', 'en'), 'en');
  assert.equal(uiLangFor('zh'), 'vi');
  assert.equal(uiLangFor(undefined, 'VI'), 'vi');
});

test('values are inserted as text', () => {
  assert.equal(translate('en', 'search.none', { q: '$& {n}' }), 'No document contains “$& {n}”.');
  assert.equal(translateCount('en', 'count', 1), '1 document');
  assert.equal(translateCount('en', 'count', 1200), '1,200 documents');
  assert.equal(translateCount('vi', 'count', 1200), '1.200 văn bản');
});

test('dates are shown as precisely as they are known', () => {
  for (const [iso, vi, en] of [
    ['2023-06-26', '26 tháng 6, 2023', 'June 26, 2023'],
    ['2023-06', 'tháng 6 năm 2023', 'June 2023'],
    ['2023', '2023', '2023'],
  ] as const) {
    assert.equal(formatDate(iso, 'vi'), vi);
    assert.equal(formatDate(iso, 'en'), en);
  }
});
