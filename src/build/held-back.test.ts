// Nothing of a document that its author holds back may be in the built folder: each has words of its own that no other
// file has, in its name, title, text, subjects and authors, and every byte of the site is searched for them.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { makeTemporaryFolder } from '../shared/test/temporary-folder.ts';
import type { BuildEvent } from './events.ts';
import { build } from './run.ts';
import { listFiles } from './store/files.ts';
import { createTestSettings } from './test/convert-folder.ts';

const root = makeTemporaryFolder();
const seeds = join(root, 'seeds');
const out = join(root, 'site');

/** Of which `@` becomes the secret words of the file. */
const HEADS: Readonly<Record<string, string>> = {
  '1.md': '---\ntitle: Thư @\nDraft: Yes\nlayout: post\ntags: [@]\nauthor: An @\n---\n',
  '2.md': '---\ntitle: Thư @\npublished: false\nsummary: Kể @\n---\n',
  '3.md': '+++\ntitle = "Thư @"\ndraft = true\ntags = ["@"]\n[extra]\nauthor = "@"\n+++\n',
  '4.md': '{\n  "title": "Thư @",\n  "status": "private"\n}\n',
  '5.txt': '---\ntitle: Thư @\nvisibility: hidden\n---\n',
  '6.txt': '#+title: Thư @\n#+draft: t\n',
  '7.txt': 'Title: Thư @\nStatus: draft\n',
  '8.html': '---\ndraft: true\n---\n<title>Thư @</title>',
  '9.html': '<meta name="status" content="draft"><title>Thư @</title><p>',
  '10.md': '---\ntitle: "Thư @\ndraft: true\n---\n',
  '11.md': '+++\ntitle = "Thư @\ndraft = true\n+++\n',
  '12.md': '---\ntitle: Thư @\ndraft: true\n@ không phải trường.\n---\n',
  '13.md': '---\ntitle: Thư @\ndraft: true\n\n',
  '14.mdx': "export const metadata = {\n  title: 'Thư @',\n  draft: true,\n};\n",
  '_drafts/15.md': '# Thư @\n',
  'a/_drafts/b/16.txt': 'Thư @\n',
  'c/17.txt': 'Thư @\n',
  'd/18.txt': 'Thư @\n',
  'f/_index.md': '+++\ntitle = "Thư @"\ndraft = true\n+++\n',
  'f/g/19.md': '+++\ntitle = "Thư @"\n+++\n',
  'h/_index.md': '---\ncascade:\n  build:\n    render: never\n---\n@\n',
  'h/20.md': '# Thư @\n',
  'e/19.md': '---\ntitle: Thư @\nlayout: post\n---\n',
};
const OTHERS: Readonly<Record<string, string>> = {
  'c/_defaults.yml': 'draft: true\nlang: vi\n',
  'd/_defaults.yml': 'titel: x\ndraft: true\n',
  'e/19zqk.yml': 'Published: no\n',
};

test('nothing of a document that is held back is in the built folder', async () => {
  const secrets: string[] = [];
  for (const [name, head] of Object.entries(HEADS)) {
    const secret = `zqk${'abcdefghijklmnopqrstuvwABCDEF'[secrets.length]}oe`;
    secrets.push(secret);
    const text = `${head.replaceAll('@', secret)}\nNgười kể ${secret} trên đò.\n`;
    write(name.replace(/(?<!_index)\.(?=\w+$)/, `${secret}.`), text);
    write('c/_defaults.yml', OTHERS['c/_defaults.yml'] ?? '');
  }
  write('d/_defaults.yml', OTHERS['d/_defaults.yml'] ?? '');
  write(`e/19${secrets.at(-1)}.yml`, OTHERS['e/19zqk.yml'] ?? '');
  const comments = 'Lên đò %%zqkyoe%% rồi.\n\n%%\nzqkzoe\n%%\n';
  write('open.md', `# Bến đò\n\n[Thư kia](1${secrets[0]}.md)\n\n${comments}`);
  write('about.md', '---\ntitle: Viết nháp\nstatus: published\n---\nAi cũng viết zqkopen.\n');

  const events: BuildEvent[] = [];
  const settings = createTestSettings({ seeds, content: join(root, 'docs') });
  const { pages } = await build(settings, { out, onEvent: (event) => events.push(event) });
  assert.equal(pages, 2);
  let open = 0;
  for (const path of listFiles(out)) {
    const said = [path, ...decode(readFileSync(path))];
    for (const secret of [...secrets, 'zqkyoe', 'zqkzoe', '_drafts'])
      assert.ok(!said.some((text) => text.includes(secret)), `${secret} in ${path}`);
    if (said.some((text) => text.includes('zqkopen'))) open += 1;
  }
  // Its page, its Markdown, the feeds, lists and the index and its twin: the search looks where words can be.
  assert.ok(open >= 10, `${open}`);
  assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /Bến đò/);
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(seeds, name)), { recursive: true });
  writeFileSync(join(seeds, name), text);
}

/** The bytes as text, and what is packed in them: gzip, and base64 in scripts. */
function decode(bytes: Uint8Array): string[] {
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const text = Buffer.from(unpacked).toString('utf8');
  const inner = text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? [];
  return [text, ...inner.flatMap((part) => decodeOnce(Buffer.from(part, 'base64')))];
}

function decodeOnce(bytes: Uint8Array): string[] {
  try {
    return [Buffer.from(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')];
  } catch {
    return [];
  }
}
