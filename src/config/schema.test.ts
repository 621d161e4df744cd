import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ConfigurationFile, checkConfiguration, type SiteConfig } from './schema.ts';
import { trustedFolders } from './trusted-folders.ts';

const checkKeys = (keys: ConfigurationFile['keys']) => checkConfiguration([{ file: 'seedpress.yml', keys }]);

const good = checkKeys({});

test('the configuration accepts every documented key', () => {
  const changes: Partial<SiteConfig>[] = [
    {},
    { title: 'Thư viện' },
    { lang: 'zh-Hant' },
    { encoding: 'tcvn3' },
    { trustedMdx: ['handbook', 'a/b c'] },
    { url: 'https://a.vn/b/' },
    { accent: { light: '#005a9c', dark: '#7AB8FF' } },
    { logo: 'img/logo-2.svg' },
    { sections: { 'Luật/2023': 'Luật mới', b: 'Bê' } },
    { licence: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
    { show: { ...good.show, feeds: false } },
  ];
  for (const change of changes) {
    assert.deepEqual(checkKeys({ ...good, ...change }), { ...good, ...change });
  }
});

test('omitted keys have their defaults', () => {
  const { show, accent, licence } = checkKeys({
    show: { cite: false },
    accent: { dark: '#7ab8ff' },
    licence: { text: 'A' },
  });
  assert.deepEqual([show.cite, show.feeds], [false, true]);
  assert.deepEqual(
    [accent, licence],
    [
      { light: '', dark: '#7ab8ff' },
      { text: 'A', url: '' },
    ],
  );
});

test('the address of a site is normalised and ends with a slash', () => {
  for (const [url, read] of [
    ['https://a.vn', 'https://a.vn/'],
    [' HTTP://A.vn/b ', 'http://a.vn/b/'],
    ['https://a.vn/tài liệu/', 'https://a.vn/t%C3%A0i%20li%E1%BB%87u/'],
  ] as const) {
    assert.equal(checkKeys({ url }).url, read);
  }
});

test('every mistake is named with the nearest key', () => {
  const cases: [config: object, slips: RegExp[]][] = [
    [
      { ...good, titel: 'A' },
      [/^Cannot read seedpress\.yml\.$/, /^ {2}Unknown key `titel`, expected `title` \(or /],
    ],
    [{ ...good, lang: 'tiếng Việt' }, [/\./, /^ {2}Unexpected value of `lang`: expected a BCP 47/]],
    [{ ...good, title: 1, encodng: '' }, [/\./, /value of `title`/, /`encodng`, expected `encoding`/]],
    [{ url: 'a.vn' }, [/\./, /value of `url`: expected the address of a folder on the web such as `https:/]],
    [{ url: 'ftp://a.vn' }, [/\./, /value of `url`/]],
    [{ url: 'https://a.vn/?q' }, [/\./, /value of `url`/]],
    [{ url: 'https://a.vn/index.html' }, [/\./, /value of `url`/]],
    [{ url: 'https://me:secret@a.vn/' }, [/\./, /value of `url`/]],
    [{ accent: { light: 'red' } }, [/\./, /value of `accent.light`: expected a hexadecimal colour/]],
    [
      { accent: { dark: '#005a9c' } },
      [/\./, /value of `accent.dark`: expected a contrast .* take a lighter one/],
    ],
    [{ accent: { ligth: '#005a9c' } }, [/\./, /Unknown key `accent.ligth`, expected `light` \(or `dark`\)/]],
    [{ logo: '../logo.svg' }, [/\./, /value of `logo`/]],
    [{ logo: 'logo.txt' }, [/\./, /value of `logo`/]],
    [{ sections: { a: ' ' } }, [/\./, /value of `sections.a`: expected a name/]],
    [{ sections: ['a'] }, [/\./, /value of `sections`/]],
    [{ licence: { url: 'javascript:x' } }, [/\./, /value of `licence.url`/]],
    [{ license: {} }, [/\./, /Unknown key `license`, expected `licence`/]],
    [{ show: { feed: false } }, [/\./, /Unknown key `show.feed`, expected `feeds` \(or `cite`/]],
    [{ show: { feeds: 'no' } }, [/\./, /value of `show.feeds`/]],
    ...['', '.', '/a', '../a', 'a/../b', 'a/', 'a\\b'].map((folder): [object, RegExp[]] => [
      { ...good, trustedMdx: [folder] },
      [/\./, /value of `trustedMdx\.0`: expected a folder in the seeds folder/],
    ]),
    [{ ...good, trustedMdx: 'a' }, [/\./, /value of `trustedMdx`/]],
  ];
  for (const [config, slips] of cases) {
    assert.throws(
      () => checkKeys(config as ConfigurationFile['keys']),
      ({ message }: Error) => {
        const lines = message.split('\n');
        assert.equal(lines.length, slips.length);
        for (const [index, slip] of slips.entries()) assert.match(lines[index] ?? '', slip);
        return true;
      },
    );
  }
});

test('keys of another file override those of the site, and its mistakes are reported with its name', () => {
  const own = { file: 'seedpress.yml', keys: good };
  const overlay = { file: 'other.yml', keys: { title: 'Kho', lang: 'en' } };
  assert.deepEqual(checkConfiguration([own, overlay]), { ...good, title: 'Kho', lang: 'en' });
  assert.throws(
    () => checkConfiguration([own, { ...overlay, keys: { titel: 'Kho' } }]),
    /^Error: Cannot read other\.yml over seedpress\.yml\.\n {2}Unknown key `titel`, expected `title`/,
  );
});

test('trust applies only to the named folder', () => {
  const config = { trustedMdx: ['handbook'] };
  const overlay = { file: 'other.yml', keys: config };
  assert.deepEqual(trustedFolders(config, true, undefined), ['handbook']);
  assert.deepEqual(trustedFolders(config, false, undefined), []);
  assert.deepEqual(trustedFolders(config, false, { file: 'other.yml', keys: {} }), []);
  assert.deepEqual(trustedFolders(config, false, overlay), ['handbook']);
});
