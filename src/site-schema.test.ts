import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSite, type SiteConfig } from './site-schema.ts';

const good: SiteConfig = { title: '', description: '', lang: 'vi', encoding: '' };

test('what a site’s owner may set', () => {
  for (const change of [{}, { title: 'Thư viện' }, { lang: 'zh-Hant' }, { encoding: 'tcvn3' }]) {
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
