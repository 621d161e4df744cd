import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { LinkKind } from './file-links.ts';
import { resolveLink } from './resolve-link.ts';

const HOME = 'https://a.vn/kho/';

/** Written in `luat/2023/a.html`; expected a path with its fragment, the id of a fault, or `elsewhere`. */
const cases: [kind: LinkKind, url: string, expected: string][] = [
  ['followed', 'b.html', 'luat/2023/b.html'],
  ['followed', './b.html', 'luat/2023/b.html'],
  ['followed', '../../index.html?q=1#x', 'index.html#x'],
  ['followed', '', 'luat/2023/a.html'],
  ['followed', '#muc-1', 'luat/2023/a.html#muc-1'],
  ['followed', '#m%E1%BB%A5c', 'luat/2023/a.html#mục'],
  ['followed', '#a:~:text=b', 'luat/2023/a.html#a'],
  ['followed', '#', 'luat/2023/a.html'],
  ['followed', 'c%20d%23.html', 'luat/2023/c d#.html'],
  ['followed', 'mục.html', 'luat/2023/mục.html'],
  ['followed', '..', 'luat/'],
  ['followed', '../../', ''],
  ['followed', '../../../b.html', 'leaves-folder'],
  ['followed', '../../../~root~x/b.html', 'leaves-folder'],
  ['followed', '..\\..\\..\\b.html', 'leaves-folder'],
  ['followed', '/b.html', 'absolute-link'],
  ['followed', '//b.vn/', 'absolute-link'],
  ['followed', '\\\\b.vn/', 'absolute-link'],
  ['followed', 'https://b.vn/', 'elsewhere'],
  ['followed', 'HTTPS://b.vn/', 'elsewhere'],
  ['followed', 'mailto:a@b.vn', 'elsewhere'],
  ['followed', `${HOME}b.html`, 'absolute-link'],
  ['followed', 'javascript:alert(1)', 'unsafe-scheme'],
  ['followed', 'file:///etc/passwd', 'unsafe-scheme'],
  ['followed', 'data:text/html,x', 'unsafe-scheme'],
  ['followed', 'a%.html', 'not-an-address'],
  ['followed', 'a%ff.html', 'not-an-address'],
  ['loaded', 'b.png', 'luat/2023/b.png'],
  ['loaded', 'data:image/png;base64,AA==', 'elsewhere'],
  ['loaded', 'https://b.vn/b.png', 'other-origin'],
  ['loaded', '//b.vn/b.png', 'absolute-link'],
  ['loaded', 'blob:x', 'unsafe-scheme'],
  ['named', `${HOME}b/c.html#d`, 'b/c.html#d'],
  ['named', HOME, ''],
  ['named', 'https://b.vn/', 'elsewhere'],
  ['named', '/b.html', 'absolute-link'],
];

for (const [kind, url, expected] of cases) {
  test(`a ${kind} address is resolved: ${url} => ${expected}`, () => {
    const to = resolveLink({ kind, url }, 'luat/2023/a.html', HOME);
    if (to === undefined) assert.equal('elsewhere', expected);
    else if ('id' in to) assert.equal(to.id, expected);
    else
      assert.equal([to.path, to.fragments.at(-1)].filter((part) => part !== undefined).join('#'), expected);
  });
}

test('any name, written as an address from any folder, leads to the file of that name', () => {
  const name = fc.stringMatching(/^[^/\\.\p{C}][^/\\\p{C}]{0,20}$/u).filter((text) => text.trim() === text);
  const path = fc.array(name, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(path, path, (from, to) => {
      const url = '../'.repeat(from.length - 1) + to.map(encodeURIComponent).join('/');
      const target = resolveLink({ kind: 'followed', url: `./${url}` }, from.join('/'), undefined);
      assert.deepEqual(target, { path: to.join('/'), fragments: [] });
    }),
  );
});
