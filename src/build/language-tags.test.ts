// Language tags that are none, or that are registered and odd, cost their field and never the site.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import type { BuildEvent } from './events.ts';
import { build } from './run.ts';
import { createTestSettings } from './test/convert-folder.ts';

const root = makeTemporaryFolder();

/** And what they are called today. */
const REGISTERED: readonly [tag: string, canonical: string][] = [
  ['zh-min-nan', 'nan'],
  ['sgn-BE-FR', 'sfb'],
  ['no-bok', 'nb'],
  ['en-GB-oed', 'en-GB-oxendict'],
  ['i-klingon', 'tlh'],
  ['ar-Arab-EG', 'ar-Arab-EG'],
];
const IMPOSSIBLE = ['en-us-us', 'xx-abcdefgh-abcdefgh', 'x-klingon', 'tiếng-Việt'];
const TEXT = 'Sông Hương chảy qua thành phố Huế, rồi đổ ra phá Tam Giang.';

test('no language tag ends a build, wherever it stands', async () => {
  const seeds = join(root, 'seeds');
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(seeds, name)), { recursive: true });
    writeFileSync(join(seeds, name), text);
  };
  const tags = [...REGISTERED.map(([tag]) => tag), ...IMPOSSIBLE];
  for (const [at, tag] of tags.entries()) {
    write(`head-${at}.txt`, `---\nlang: ${tag}\nslug: head-${at}\n---\n${TEXT}\n`);
    write(`mark-${at}.md`, `---\nlang: ${tag}\nslug: mark-${at}\n---\n${TEXT}\n`);
    write(
      `page-${at}.html`,
      `---\nslug: page-${at}\n---\n<html lang="${tag}"><p lang="${tag}">${TEXT}</p></html>`,
    );
    write(`folder-${at}/_defaults.yml`, `lang: ${tag}\n`);
    write(`folder-${at}/a.txt`, `---\nslug: a\n---\n${TEXT}\n`);
  }
  const events: BuildEvent[] = [];
  const out = join(root, 'site');
  const settings = createTestSettings({ seeds, content: join(root, 'docs') });
  const { refused } = await build(settings, { out, onEvent: (event) => events.push(event) });
  assert.equal(refused, IMPOSSIBLE.length);
  const readLang = (page: string) =>
    /<html[^>]* lang="([^"]*)"/.exec(readFileSync(join(out, `${page}.html`), 'utf8'))?.[1];
  for (const [at, [tag, canonical]] of REGISTERED.entries()) {
    for (const page of [`head-${at}`, `mark-${at}`, `page-${at}`, `folder-${at}/a`])
      assert.equal(readLang(page), canonical, `${tag} in ${page}`);
  }
  for (const at of IMPOSSIBLE.map((_, index) => index + REGISTERED.length)) {
    for (const page of [`mark-${at}`, `page-${at}`, `folder-${at}/a`])
      assert.equal(readLang(page), 'vi', page);
  }
  const said = events.flatMap((event) => (event.type === 'message' ? [event.message] : []));
  const errors = said.filter(({ level }) => level === 'error');
  assert.equal(errors.length, 2 * IMPOSSIBLE.length);
  for (const { ruleId, path, line } of errors) {
    assert.equal(ruleId, 'front-matter-value');
    assert.match(path, /head-\d+\.txt$|_defaults\.yml$/);
    assert.ok(line);
  }
});
