import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSite, type SiteConfig, trustedFolders } from './site-schema.ts';

const good: SiteConfig = { title: '', description: '', lang: 'vi', encoding: '', trustedMdx: [] };

test('what a site’s owner may set', () => {
  for (const change of [
    {},
    { title: 'Thư viện' },
    { lang: 'zh-Hant' },
    { encoding: 'tcvn3' },
    { trustedMdx: ['handbook', 'a/b c'] },
  ]) {
    assert.deepEqual(checkSite({ ...good, ...change }), { ...good, ...change });
  }
});

test('every slip is named, and the nearest key', () => {
  const { lang: _left, ...without } = good;
  const cases: [config: object, slips: RegExp[]][] = [
    [
      { ...good, titel: 'A' },
      [/^Cannot read src\/site\.config\.ts\.$/, /^ {2}Unknown key `titel`, expected `title` \(or /],
    ],
    [{ ...good, lang: 'tiếng Việt' }, [/\./, /^ {2}Unexpected value of `lang`: expected a BCP 47/]],
    [{ ...good, title: 1, encodng: '' }, [/\./, /value of `title`/, /`encodng`, expected `encoding`/]],
    ...['', '.', '/a', '../a', 'a/../b', 'a/', 'a\\b'].map((folder): [object, RegExp[]] => [
      { ...good, trustedMdx: [folder] },
      [/\./, /value of `trustedMdx\.0`: expected a folder in the seeds folder/],
    ]),
    [{ ...good, trustedMdx: 'a' }, [/\./, /value of `trustedMdx`/]],
    [without, [/\./, /value of `lang`/]],
  ];
  for (const [config, slips] of cases) {
    assert.throws(
      () => checkSite(config as SiteConfig),
      ({ message }: Error) => {
        const lines = message.split('\n');
        assert.equal(lines.length, slips.length);
        for (const [index, slip] of slips.entries()) assert.match(lines[index] ?? '', slip);
        return true;
      },
    );
  }
});

test('keys of another file beat the site’s own, and its slips are told with its name', () => {
  const overlay = { file: 'other.yml', keys: { title: 'Kho', lang: 'en' } };
  assert.deepEqual(checkSite(good, overlay), { ...good, title: 'Kho', lang: 'en' });
  assert.throws(
    () => checkSite(good, { ...overlay, keys: { titel: 'Kho' } }),
    /^Error: Cannot read other\.yml over src\/site\.config\.ts\.\n {2}Unknown key `titel`, expected `title`/,
  );
});

test('trust is for the folder it was spoken of', () => {
  const config = { trustedMdx: ['handbook'] };
  const overlay = { file: 'other.yml', keys: config };
  assert.deepEqual(trustedFolders(config, true, undefined), ['handbook']);
  assert.deepEqual(trustedFolders(config, false, undefined), []);
  assert.deepEqual(trustedFolders(config, false, { file: 'other.yml', keys: {} }), []);
  assert.deepEqual(trustedFolders(config, false, overlay), ['handbook']);
});
