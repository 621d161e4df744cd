// The command line: exit codes, messages, and what becomes of the site that was there.
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS, SEEDS } from './support/site-folders.ts';
import { TEXT, writeSeeds } from './support/write-seeds.ts';

const out = (name: string) => join(RESULTS, 'command-out', name);

function filesOf(site: string): Record<string, string> {
  const names = globSync('**/*', { cwd: site }).filter((name) => statSync(join(site, name)).isFile());
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, hash(name)]));
}

test('a folder of text becomes a site, and the command says how to open it', () => {
  const site = out('plain');
  const { status, stdout } = runSeedpress('build', writeSeeds('plain', { 'song.txt': TEXT }), '--out', site);
  expect(status).toBe(0);
  expect(stdout).toContain(`${site}/index.html`);
  expect(stdout).toContain('npm run preview');
  expect(filesOf(site)).toHaveProperty([
    'song-huong-chay-qua-thanh-pho-hue-va-do-ra-bien-o-cua-thuan-an.html',
  ]);
});

test('refused seeds are named with place, reason and remedy; the others build; exit code 1', () => {
  const seeds = writeSeeds('refused', {
    'a.txt': TEXT,
    'binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0x00, 0x01),
    'empty.txt': ' \n\n',
    'key.txt': `---\nlang: vi\ntitel: Sông\n---\n${TEXT}`,
    'one.txt': `---\nslug: song\n---\n${TEXT}`,
    'two.txt': `---\nslug: song\n---\n${TEXT}`,
    'twin.txt': TEXT,
  });
  symlinkSync('/etc/hostname', join(seeds, 'link.txt'));
  const { status, stdout, stderr } = runSeedpress('build', seeds, '--out', out('refused'));
  expect(status).toBe(1);
  for (const line of [
    /binary\.txt:2:1 error Cannot read as text/,
    /empty\.txt:1:1 error Cannot make a page/,
    /key\.txt:3:1 error Unknown front-matter key `titel`, expected `title`/,
    /link\.txt error Cannot read a symbolic link/,
    /two\.txt:2:1 error Cannot use slug `song`, it already belongs to `one\.txt`/,
    /twin\.txt warning Slug `song-huong-[a-z-]+` already belongs to `a\.txt`/,
  ]) {
    expect(stderr).toMatch(line);
  }
  expect(stderr.match(/→ /g)).toHaveLength(6);
  expect(stdout).toMatch(/8 seeds, 3 pages \(\d new or changed\), 5 refused/);
  expect(globSync('*.html', { cwd: out('refused') })).toHaveLength(3 + 4);
});

test('what cannot be built exits with 2, says why, and leaves the last good site', () => {
  const site = out('kept');
  runSeedpress('build', writeSeeds('kept', { 'song.txt': TEXT }), '--out', site);
  const before = filesOf(site);
  const precious = writeSeeds('precious', { 'letter.doc': 'not a site' });
  const cases: [args: string[], message: RegExp][] = [
    [[writeSeeds('none', {}), '--out', site], /expected at least one text, Markdown or HTML file/],
    [[writeSeeds('blank', { 'a.txt': '' }), '--out', site], /every one of its 1 files was refused/],
    [[join(RESULTS, 'nowhere'), '--out', site], /Cannot read `.*nowhere`/],
    [[SEEDS, '--out', precious], /Cannot replace `.*precious`/],
    [[SEEDS, '--out', join(SEEDS, 'site')], /one holds the other/],
    [[SEEDS, '--ouch'], /Unknown option '--ouch'/],
  ];
  for (const [args, message] of cases) {
    const { status, stderr } = runSeedpress('build', ...args);
    expect(stderr).toMatch(message);
    expect(status, String(message)).toBe(2);
  }
  expect(filesOf(site)).toEqual(before);
  expect(readFileSync(join(precious, 'letter.doc'), 'utf8')).toBe('not a site');
});

test('the same seeds give the same bytes, cold or with what an earlier build left', () => {
  const seeds = writeSeeds('same', {});
  cpSync(SEEDS, seeds, { recursive: true });
  runSeedpress('build', seeds, '--out', out('same-1'));
  const cold = filesOf(out('same-1'));
  writeFileSync(join(seeds, 'more.txt'), TEXT);
  runSeedpress('build', seeds, '--out', out('same-1'));
  const more = filesOf(out('same-1'));
  expect(Object.keys(more).length).toBeGreaterThan(Object.keys(cold).length);
  rmSync(join(seeds, 'more.txt'));
  runSeedpress('build', seeds, '--out', out('same-1'));
  expect(filesOf(out('same-1'))).toEqual(cold);
});
