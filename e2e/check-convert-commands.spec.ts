// The commands that read seeds and write no site: check and convert.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { TEXT, writeSeeds } from './support/write-seeds.ts';

const BAD = {
  'a.txt': TEXT,
  'b.txt': `---\nlang: vi\ntitel: Sông, 100%\n---\n${TEXT}`,
  'c.yml': 'title: C\n',
};

test('check prints every message in the requested format, and one summary line', () => {
  const seeds = writeSeeds('check', BAD);
  const summary = /: 2 seeds, 1 pages, 1 refused, 1 warnings\n$/;

  const text = runSeedpress('check', seeds);
  expect([text.status, text.stderr]).toEqual([1, '']);
  expect(text.stdout).toMatch(/b\.txt:3:1 error Unknown front-matter key `titel`, expected `title`/);
  expect(text.stdout).toMatch(/c\.yml warning Found no seed for this file/);
  expect(text.stdout.match(/→ /g)).toHaveLength(2);
  expect(text.stdout).toMatch(summary);

  const json = runSeedpress('check', seeds, '--format', 'json');
  expect(json.status).toBe(1);
  expect(json.stderr).toMatch(summary);
  const rows: Record<string, unknown>[] = JSON.parse(json.stdout);
  expect(rows).toHaveLength(2);
  const row = rows.find(({ ruleId }) => ruleId === 'front-matter-unknown-key');
  expect(Object.keys(row ?? {})).toEqual(['path', 'line', 'column', 'level', 'ruleId', 'reason', 'note']);
  expect(row).toMatchObject({ line: 3, column: 1, level: 'error' });
  expect(String(row?.['path'])).toMatch(/check\/b\.txt$/);

  const github = runSeedpress('check', seeds, '--format=github');
  expect(github.status).toBe(1);
  const commands = github.stdout.trimEnd().split('\n');
  expect(commands).toHaveLength(2);
  expect(commands.join('\n')).toMatch(
    /^::error file=.*b\.txt,line=3,col=1,title=front-matter-unknown-key::Unknown .*%0ARename/m,
  );
});

test('check returns its exit codes and writes nothing', () => {
  const good = writeSeeds('check-good', { 'a.txt': TEXT });
  const warned = writeSeeds('check-warned', { 'a.txt': TEXT, 'b.yml': '' });
  const none = writeSeeds('check-none', {});
  const written = () => [good, warned, none].flatMap((cwd) => globSync('**/*', { cwd }));
  const before = written();
  const cases: [args: string[], status: number][] = [
    [[good], 0],
    [[good, '--strict'], 0],
    [[warned], 0],
    [[warned, '--strict'], 1],
    [[join(RESULTS, 'nowhere')], 2],
    [[none], 2],
    [[good, '--format', 'xml'], 2],
  ];
  for (const [args, status] of cases)
    expect(runSeedpress('check', ...args).status, String(args)).toBe(status);
  expect(written()).toEqual(before);
});

test('convert prints the page to standard output and its messages to standard error', () => {
  const seeds = writeSeeds('convert', { ...BAD, 'a.yml': 'title: Sông\ndate: 2001\n', 'd/e.txt': TEXT });
  const good = runSeedpress('convert', join(seeds, 'a.txt'));
  expect([good.status, good.stderr]).toEqual([0, '']);
  expect(good.stdout).toMatch(
    /^---\ntitle: "Sông"\n[\s\S]*\n---\n\nSông Hương chảy qua [\s\S]*dâng cao\.\n$/,
  );
  expect(runSeedpress('convert', join(seeds, 'd/e.txt'), '--seeds', seeds).stdout).toContain(
    'path: "d/e.txt"',
  );

  const bad = runSeedpress('convert', join(seeds, 'b.txt'));
  expect([bad.status, bad.stdout]).toEqual([1, '']);
  expect(bad.stderr).toMatch(/b\.txt:3:1 error Unknown front-matter key/);
  for (const name of ['nowhere.txt', 'c.yml', 'd']) {
    expect(runSeedpress('convert', join(seeds, name)).status, name).toBe(2);
  }
});
