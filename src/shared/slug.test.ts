import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiOrHexSlug, asciiSlug, isDeviceName } from './slug.ts';

test('an ASCII slug transliterates letters and joins words by hyphens', () => {
  const cases: [string, string][] = [
    ['Đại tướng Tô Lâm', 'dai-tuong-to-lam'],
    ['Đại tướng Tô Lâm'.normalize('NFD'), 'dai-tuong-to-lam'],
    ['TP.Đà Nẵng – 2023!', 'tp-da-nang-2023'],
    ['Страна', 'strana'],
    ['Größe', 'groesse'],
    ['camelCase', 'camelcase'],
    ['日本', ''],
    ['../../etc/passwd', 'etc-passwd'],
    [`${'mười chữ '.repeat(9)}xyz`, `${'muoi-chu-'.repeat(9).slice(0, -1)}`],
    ['щ'.repeat(200), 'sch'.repeat(27).slice(0, 80)],
  ];
  for (const [text, expected] of cases) assert.equal(asciiSlug(text), expected);
});

test('letters without an ASCII form are written as their bytes', () => {
  const cases: [string, string][] = [
    ['Đê', 'de'],
    ['日本', 'e697a5e69cac'],
    ['が', 'e3818c'],
    ['が'.normalize('NFD'), 'e3818c'],
    ['!', '21'],
    ['日'.repeat(99), 'e697a5'.repeat(10)],
    ['', ''],
  ];
  for (const [name, expected] of cases) assert.equal(asciiOrHexSlug(name), expected);
});

test('device names of Windows are recognised', () => {
  for (const name of ['con', 'nul', 'com0', 'lpt9']) assert.ok(isDeviceName(name), name);
  for (const name of ['com', 'com10', 'con-a', 'icon', '']) assert.ok(!isDeviceName(name), name);
});
