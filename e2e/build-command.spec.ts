// The build command: exit codes, messages, sidecars, and the fate of an existing site.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runSeedpress, runSeedpressWith } from './support/run-command.ts';
import { RESULTS, SEEDS } from './support/site-folders.ts';
import { TEXT, writeSeeds } from './support/write-seeds.ts';

const ROOT = join(import.meta.dirname, '..');
const outputPath = (name: string) => join(RESULTS, 'command-out', name);

function hashFiles(site: string): Record<string, string> {
  const names = globSync('**/*', { cwd: site }).filter((name) => statSync(join(site, name)).isFile());
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, hash(name)]));
}

test('a build turns a folder of texts into a site and prints how to open it', () => {
  const site = outputPath('plain');
  const { status, stdout } = runSeedpress('build', writeSeeds('plain', { 'song.txt': TEXT }), '--out', site);
  expect(status).toBe(0);
  expect(stdout).toContain(`${site}/index.html`);
  expect(stdout).toContain('npm run preview');
  // The name of the file is a better title than a sentence.
  expect(hashFiles(site)).toHaveProperty(['song.html']);
});

test('a build names each refused seed with place, reason and remedy, builds the others, and exits with 1', () => {
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
  const { status, stdout, stderr } = runSeedpress('build', seeds, '--out', outputPath('refused'));
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
  expect(globSync('*.html', { cwd: outputPath('refused') })).toHaveLength(3 + 4);
});

test('a build that fails exits with 2, states the reason, and leaves the last site unchanged', () => {
  const site = outputPath('kept');
  runSeedpress('build', writeSeeds('kept', { 'song.txt': TEXT }), '--out', site);
  const before = hashFiles(site);
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
  expect(hashFiles(site)).toEqual(before);
  expect(readFileSync(join(precious, 'letter.doc'), 'utf8')).toBe('not a site');
});

test('the same seeds give the same bytes, with or without the store of an earlier build', () => {
  const seeds = writeSeeds('same', {});
  cpSync(SEEDS, seeds, { recursive: true });
  runSeedpress('build', seeds, '--out', outputPath('same-1'));
  const cold = hashFiles(outputPath('same-1'));
  writeFileSync(join(seeds, 'more.txt'), TEXT);
  runSeedpress('build', seeds, '--out', outputPath('same-1'));
  const more = hashFiles(outputPath('same-1'));
  expect(Object.keys(more).length).toBeGreaterThan(Object.keys(cold).length);
  rmSync(join(seeds, 'more.txt'));
  runSeedpress('build', seeds, '--out', outputPath('same-1'));
  expect(hashFiles(outputPath('same-1'))).toEqual(cold);
});

test('a sidecar overrides its document, and a change to it changes the page', () => {
  const seeds = writeSeeds('sidecar', {
    '_defaults.yml': 'lang: en\ndate: 1999\n',
    'sub/_defaults.yml': 'date: 2001\n',
    'sub/a.txt': TEXT,
    'sub/a.yml': 'title: First title\nslug: page\n',
    'sub/b.txt': TEXT,
    'sub/b.yml': 'titel: x\n',
    'draft.txt': TEXT,
    'draft.yml': 'draft: true\n',
  });
  const site = outputPath('sidecar');
  const { status, stdout, stderr } = runSeedpress('build', seeds, '--out', site);
  expect(status).toBe(1);
  expect(stdout).toMatch(/3 seeds, 1 pages \(\d new or changed\), 1 refused, 1 kept back as drafts/);
  expect(stderr).toMatch(/sub\/b\.yml:1:1 error Unknown front-matter key `titel`/);
  const page = () => readFileSync(join(site, 'sub/page.html'), 'utf8');
  expect(page()).toMatch(/<html[^>]* lang="en"/);
  expect(page()).toContain('First title');
  expect(page()).toContain('2001');
  writeFileSync(join(seeds, 'sub/a.yml'), 'title: Second title\nslug: page\n');
  runSeedpress('build', seeds, '--out', site);
  expect(page()).toContain('Second title');
  expect(page()).not.toContain('First title');
});

test('folders that look like leftovers of a build stay, and a build leaves none of its own', () => {
  const parent = writeSeeds('beside', { 'site.old/a.txt': 'mine', 'site.next/a.txt': 'mine' });
  const build = (seeds: string) => runSeedpress('build', seeds, '--out', join(parent, 'site')).status;
  expect(build(writeSeeds('beside-seeds', { 'song.txt': TEXT }))).toBe(0);
  expect(build(writeSeeds('beside-none', {}))).toBe(2);
  expect(readdirSync(parent).sort()).toEqual(['site', 'site.next', 'site.old']);
  expect(readFileSync(join(parent, 'site.old/a.txt'), 'utf8')).toBe('mine');
});

test('two builds of one folder at once: one waits for the other, and both succeed', async () => {
  const seeds = writeSeeds('at-once', { 'song.txt': TEXT });
  const site = outputPath('at-once');
  const runs = await Promise.all([startBuild(seeds, site), startBuild(seeds, site)]);
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  expect(runs.filter(({ stderr }) => /Waiting: process \d+ on .* builds/.test(stderr))).toHaveLength(1);
  expect(globSync('song*.html', { cwd: site })).toHaveLength(1);
});

test('no colour reaches a pipe, whatever the environment asks for', async () => {
  const seeds = writeSeeds('colour', { 'song.txt': TEXT, 'empty.txt': ' \n' });
  const refused = await startBuild(seeds, outputPath('colour'), { FORCE_COLOR: '3' });
  const failed = await startBuild(join(seeds, 'missing'), outputPath('colour'), { FORCE_COLOR: '3' });
  expect(refused.stderr).toContain('empty.txt:1:1 error');
  expect(failed.stderr).toMatch(/^error Cannot read/);
});

test("an error of the system comes with what to do, and npm's own options are explained", async () => {
  const seeds = writeSeeds('system', { 'song.txt': TEXT });
  const { status, stderr } = runSeedpress('build', seeds, '--out', join(seeds, '../system/song.txt/site'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('one holds the other')]);
  const blocked = join(writeSeeds('system-out', { file: '' }), 'file/site');
  const run = runSeedpress('build', seeds, '--out', blocked);
  expect([run.status, run.stderr]).toEqual([
    2,
    expect.stringMatching(/^error Cannot write in .*system-out\/file`, it is a file/m),
  ]);
  const kept = { npm_lifecycle_event: 'build', npm_config_out: 'true' };
  expect(runSeedpressWith(kept, 'build', seeds, 'x').stderr).toContain(
    'npm run build -- <folder> --out <folder>',
  );
});

function startBuild(
  seeds: string,
  site: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<{ status: number | null; stderr: string }> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/index.ts'), 'build', seeds, '--out', site], {
    cwd: ROOT,
    env: { ...env, ...variables, INIT_CWD: ROOT },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr })));
}
