// One project builds sites with different keys: `--config` names a file whose keys override those of seedpress.yml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Run, runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { TEXT, writeSeeds } from './support/write-seeds.ts';

const site = join(RESULTS, 'command-out', 'config');

test('keys of another configuration file apply to every page, including pages whose seeds are unchanged', () => {
  const seeds = writeSeeds('config', { 'a.txt': `---\nslug: a\n---\n${TEXT}` });
  const configs = writeSeeds('config-files', {
    'one.yml': 'title: Kho Một\n',
    'two.yml': 'title: Kho Hai\n',
  });
  for (const [file, title] of [
    ['one.yml', 'Kho Một'],
    ['two.yml', 'Kho Hai'],
  ]) {
    const { status } = runSeedpress('build', seeds, '--out', site, '--config', `${configs}/${file}`);
    expect(status).toBe(0);
    for (const page of ['index.html', 'a.html']) {
      expect(readFileSync(join(site, page), 'utf8')).toContain(`${title}</`);
    }
  }
});

test('mistakes in another configuration file stop the command and are named', () => {
  const seeds = writeSeeds('config', { 'a.txt': TEXT });
  const configs = writeSeeds('config-files', {
    'key.yml': 'titel: Kho\n',
    'value.yml': 'lang: tiếng Việt\n',
    'syntax.yml': 'title: Kho\nlang: [vi\n',
    'list.yml': '- title\n',
  });
  const check = (name: string): Run => runSeedpress('check', seeds, `--config=${join(configs, name)}`);
  for (const [name, message] of [
    ['key.yml', /key\.yml over seedpress\.yml\.\n {2}Unknown key `titel`, expected `title`/],
    ['value.yml', /Unexpected value of `lang`/],
    ['syntax.yml', /syntax\.yml:\d+:\d+: .+ Expected YAML\./],
    ['list.yml', /list\.yml, expected YAML with one `key: value` a line/],
    ['none.yml', /Cannot read the configuration `.*none\.yml`: ENOENT/],
  ] as const) {
    const { status, stderr } = check(name);
    expect(status, name).toBe(2);
    expect(stderr).toMatch(message);
  }
});
