// No string of a seed, a path or the configuration is part of a module: placeholders of the bundler and Astro are plain
// text in a document.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import './support/property-seed.ts';
import { runSeedpress } from './support/run-command.ts';
import { RESULTS } from './support/site-folders.ts';
import { writeSeeds } from './support/write-seeds.ts';

/** Found in the sources of Vite 8, rolldown, esbuild and Astro 7. */
const PLACEHOLDERS = [
  '__VITE_ASSET__abcdefghijklmnopqrstuv__',
  '__VITE_ASSET__abc__$_#x__',
  '__VITE_PUBLIC_ASSET__abcd1234__',
  '__VITE_PRELOAD__',
  '__VITE_IS_MODERN__',
  '__VITE_INLINE_CSS__abc_0__',
  '__VITE_CSS_URL__616263__',
  '__VITE_WORKER_ASSET__abc__',
  '__ASTRO_IMAGE_',
  '__ASTRO_IMAGE_="x.png"',
  '__ASTRO_IMAGE_IMPORT_0',
  '__ASTRO_ASSET_IMAGE__abc__',
  '__ASTRO_FONTS_SERVER_ADDRESS__',
  '@@ASTRO_MANIFEST_REPLACE@@',
  '@@ASTRO-STYLES@@',
  '@@ASTRO-LINKS@@',
  '!~{001}~',
  'import.meta.env.MODE',
  'import.meta.env.SEEDPRESS',
  'import.meta.url',
  'process.env.NODE_ENV',
  'virtual:seedpress/store',
  '%FILES%',
  '</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: text like this is what must not be filled in.
  '${x}',
  '`',
  '$&',
  '\\u0061',
];

interface Words {
  title: string;
  description: string;
  tag: string;
  file: string;
  folder: string;
}

/** Text on one line; a path cannot hold a slash, and Seedpress itself drops what hides or reorders letters. */
const phrase = fc
  .array(fc.oneof(fc.constantFrom(...PLACEHOLDERS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\p{Cf}\ufffd]/u.test(text));
const name = phrase
  .map((text) => text.replaceAll('/', '∕').replace(/^[._]+/, 'x'))
  .filter((text) => Buffer.byteLength(text) < 150);
const words: fc.Arbitrary<Words> = fc.record({
  title: phrase,
  description: phrase,
  tag: phrase,
  file: name,
  folder: name,
});

const SAMPLES = 60 * Number(process.env['FUZZ'] ?? 1);

function writeSeed({ title, description, tag }: Words): string {
  const head = { title, description, tags: [tag], lang: 'vi' };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${title}. Một câu nữa.\n`;
}

test('any title, description, tag, file name and folder name is on its page letter for letter, as is that of the site', async ({
  page,
}) => {
  const all: Words[] = [
    ...PLACEHOLDERS.map((text) => {
      const path = text.replaceAll('/', '∕').replace(/^[._]+/, 'x');
      return { title: `${text} a`, description: `${text} b`, tag: `${text} c`, file: path, folder: path };
    }),
    ...fc.sample(words, { seed: 20_261_130, numRuns: SAMPLES }),
  ];
  const paths = all.map(({ folder, file }, index) => `${folder}/${file} ${index}.txt`.normalize('NFC'));
  const seeds = writeSeeds(
    'text-is-data',
    Object.fromEntries(all.map((words, index) => [paths[index] ?? '', writeSeed(words)])),
  );
  const site = { title: `Kho ${PLACEHOLDERS.join(' ')}`, description: `Về ${PLACEHOLDERS.join(' ')}` };
  const config = join(writeSeeds('text-is-data-config', { 'site.yml': JSON.stringify(site) }), 'site.yml');
  const out = join(RESULTS, 'command-out', 'text-is-data');
  const { status, stderr } = runSeedpress('build', seeds, '--out', out, '--config', config);
  expect(stderr).not.toMatch(/ error /);
  expect(status).toBe(0);

  const found = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: out })) {
    const html = readFileSync(join(out, file), 'utf8');
    if (html.includes('data-pagefind-body')) found.set(file, html);
  }
  expect(found.size).toBe(all.length);
  const read = await page.evaluate(
    (pages) => {
      const parser = new DOMParser();
      return pages.map((html) => {
        const document = parser.parseFromString(html, 'text/html');
        const meta = (selector: string) => document.querySelector(selector)?.getAttribute('content');
        return {
          path: meta('meta[name=seed]') ?? '',
          title: document.querySelector('main h1')?.textContent,
          text: [...document.querySelectorAll('main > :not(h1)')].map((node) => node.textContent).join(' '),
          head: document.title,
          description: meta('meta[name=description]'),
          tag: meta('meta[property="article:tag"]'),
          shownTag: document.querySelector('.tags a, a[rel=tag]')?.textContent?.trim(),
          section: meta('meta[property="article:section"]'),
          sourceFile: document.querySelector('aside.about dd')?.textContent,
        };
      });
    },
    [...found.values()],
  );
  const byPath = new Map(read.map((page) => [page.path.normalize('NFC'), page]));
  for (const [index, { title, description, tag, folder }] of all.entries()) {
    const path = paths[index] ?? '';
    const page = byPath.get(path);
    expect(page, path).toMatchObject({ title, description, tag });
    expect(page?.text).toBe(`${title}. Một câu nữa.`);
    expect(page?.head).toBe(`${title} – ${site.title}`.replace(/\s+/g, ' '));
    expect(page?.section?.normalize('NFC')).toBe(folder);
    expect(page?.sourceFile?.normalize('NFC')).toBe(path);
  }
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  const [heading, lead] = await page.evaluate((html) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    return [document.querySelector('h1')?.textContent, document.querySelector('.masthead p')?.textContent];
  }, home);
  expect([heading, lead]).toEqual([site.title, site.description]);
});
