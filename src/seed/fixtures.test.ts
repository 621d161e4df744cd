// Whole seeds and the pages they must become: fixtures/<a-case>/ holds a seed, its page.mdx unless it is refused, and
// messages.txt if there is something to say. UPDATE=1 writes what is made today; read the difference before you keep it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findTextDifference } from '../render/text-difference.ts';
import { createConverter } from './convert.ts';
import { isRefused } from './messages.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** The slug of each page, which its file's name says and its text does not. */
const SLUGS = join(import.meta.dirname, 'test/fixture-slugs.json');
const MADE = ['page.mdx', 'messages.txt'] as const;

const slugs: Record<string, string> = {};

for (const name of readdirSync(FIXTURES)) {
  test(name.replaceAll('-', ' '), () => {
    const folder = join(FIXTURES, name);
    const files = readdirSync(folder);
    const [path = '', ...others] = files.filter((file) => !MADE.some((made) => made === file));
    assert.deepEqual(others, []);
    const { slug, ...made } = convert(path, readFileSync(join(folder, path)));
    if (slug) slugs[name] = slug;
    for (const file of MADE) {
      const target = join(folder, file);
      if (process.env['UPDATE'] && made[file]) writeFileSync(target, made[file]);
      else if (process.env['UPDATE']) rmSync(target, { force: true });
      else assert.equal(made[file], files.includes(file) ? readFileSync(target, 'utf8') : '');
    }
  });
}

test('every fixture keeps its slug', () => {
  if (process.env['UPDATE']) writeFileSync(SLUGS, `${JSON.stringify(slugs, null, 2)}\n`);
  else assert.deepEqual(slugs, JSON.parse(readFileSync(SLUGS, 'utf8')));
});

function convert(path: string, bytes: Uint8Array): Record<(typeof MADE)[number] | 'slug', string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = createConverter({ lang: 'vi' })({ path, bytes, sha256 });
  const messages = file.messages.map((message) => `${message} [${message.ruleId}]\n`).join('');
  if (isRefused(file)) return { slug: '', 'page.mdx': '', 'messages.txt': messages };
  assert.ok(file.data.tree);
  assert.equal(findTextDifference(String(file), file.data.tree), undefined);
  return { slug: file.data.metadata?.slug ?? '', 'page.mdx': String(file), 'messages.txt': messages };
}
