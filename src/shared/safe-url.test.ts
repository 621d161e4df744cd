import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isExternal, isSafeUrl } from './safe-url.ts';

test('a page may link to web, mail and relative addresses', () => {
  for (const url of [
    ...['https://a.vn/b?c=d:e#f', 'HTTP://a.vn', 'mailto:a@b.vn', 'tel:+84241234567'],
    ...['', '#a', '#a:b', '?a:b', 'a.html', './a:b', '../a/b.html', '/a:b', 'thư mục/a.html'],
  ]) {
    assert.ok(isSafeUrl(url), url);
  }
});

test('addresses with unsafe schemes stay text', () => {
  for (const url of [
    ...['javascript:alert(1)', 'JAVASCRIPT:x', ' javascript:x', '\u0001javascript:x', 'java\nscript:x'],
    ...[
      'java\tscript:x',
      'javascript\u00a0:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:x',
    ],
    ...['ftp://a.vn', 'C:\\a', 'C:/a', 'a b:c', ':x'],
    ...['//a.vn', '\\\\a.vn', '/\\a.vn', '/\n/a.vn', ' //a.vn'],
  ]) {
    assert.ok(!isSafeUrl(url), url);
  }
});

test('an external address begins with http or https', () => {
  for (const url of ['https://a.vn', ' HTTP:a']) assert.ok(isExternal(url), url);
  for (const url of ['a.html', '#a', 'mailto:a@b.vn', '/https:']) assert.ok(!isExternal(url), url);
});
