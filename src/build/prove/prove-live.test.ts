import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { proveLive } from './prove-live.ts';

const seeds = makeTemporaryFolder();
mkdirSync(join(seeds, 'handbook'));
writeFileSync(join(seeds, 'handbook/depth.ts'), 'export const depth = 7;\n');
writeFileSync(join(seeds, 'Box.astro'), '<slot />\n');

async function prove(live: string): Promise<string[]> {
  const file = new VFile({ path: 'handbook/a.mdx' });
  assert.equal(await proveLive(file, { body: live, text: live, seeds }), file.messages.length === 0);
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
}

test('MDX that can run passes', async () => {
  const cases = [
    'Một câu {1 + 1}.',
    "import { depth } from './depth.ts';\n\n{depth}",
    "import { depth } from './depth';\nimport Box from '../Box.astro';\n\n<Box>{depth}</Box>",
    "import { Code } from 'astro/components';\nimport { getCollection } from 'astro:content';\n\nMột câu.",
    "export * from './depth.ts'\n\nMột câu.",
    "export const author = 'x'\n\nMột câu.",
    "export const from = 'x', to = './none.js'\n\nMột câu của {from}.",
    "export function name() { return 'no-such-package'; }\n\nMột câu.",
  ];
  for (const text of cases) assert.deepEqual(await prove(text), [], text);
});

test('a mark of the bundler in the front-matter, decoded in the MDX or in the path ends no build either', async () => {
  const proveSeed = async (path: string, text: string, body = text) => {
    const file = new VFile({ path });
    await proveLive(file, { body, text, seeds });
    return file.messages.map(({ line, reason }) => `${line} ${reason}`);
  };
  const mark = '__VITE_ASSET__abcdefghijklmnopqrstuv__';
  const cases: [path: string, text: string, body?: string][] = [
    ['handbook/a.mdx', `---\ntitle: ${mark}\n---\nMột câu.`, '\n\n\nMột câu.'],
    ['handbook/a.mdx', 'Một <a title="&#95;_VITE_ASSET__abc__">câu</a>.'],
    [`handbook/${mark}.mdx`, 'Một câu.'],
    ['handbook/why?.mdx', 'Một câu.'],
  ];
  for (const [path, text, body] of cases) {
    const said = await proveSeed(path, text, body);
    assert.equal(said.length, 1, text);
    assert.match(said[0] ?? '', /`(?:__VITE_ASSET__|\?)`/);
  }
  assert.match((await proveSeed(...(cases[0] ?? ['', ''])))[0] ?? '', /^2 /);
});

test('MDX that would stop the build is refused with its position', async () => {
  const cases: [text: string, message: RegExp][] = [
    ["\n\n\nimport a from './none.js'\n\nMột câu.", /^4:16 mdx-broken .*there is no `\.\/none\.js`$/],
    ["import a from 'no-such-package'\n\nMột câu.", /^1:16 mdx-broken .*there is no `no-such-package`$/],
    ["export * from './none.js'\n\nMột câu.", /^1:16 mdx-broken/],
    ["import './handbook'\n\nMột câu.", /^1:9 mdx-broken/],
    ['Một câu.\n\nexport const a = (;\n', /^3:\d+ mdx-broken/],
    ['Một câu.\n\n{1 +}\n', /^3:\d+ mdx-broken/],
    ['Một câu.\n\nHai __VITE_ASSET__abc__ câu.', /^3:5 mdx-broken .*`__VITE_ASSET__`/],
    ['Một @@ASTRO-LINKS@@ câu.', /^1:5 mdx-broken/],
  ];
  for (const [text, message] of cases) {
    const [first = '', ...others] = await prove(text);
    assert.match(first, message, text);
    assert.deepEqual(others, []);
  }
});
