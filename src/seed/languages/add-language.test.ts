// Adds a language to a copy of the sources as a contributor would: a file, and its line in the index.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeTemporaryFolder } from '../../shared/test/temporary-folder.ts';
import { convertSeed } from '../test/seed.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ESPERANTO = String.raw`// Esperanto.
import type { Language } from './language.ts';

export const eo: Language = {
  tag: 'eo',
  calendar: {
    dayFirst: true,
    months: ['januaro', 'februaro', 'marto', 'aprilo', 'majo', 'junio'].map((name) => [name]),
    days: [{ pattern: /la (\d{1,2})-a de (\p{L}+) (\d{4})/u, order: 'dmy' }],
    lineWords: ['la', 'de', 'a'],
  },
  divisions: { chapter: ['ĉapitro'] },
  bylines: { labels: ['verkinto'] },
  captions: { credits: ['Foto'] },
};
`;
const PROSE =
  'La rivero fluas malrapide tra la vilaĝo kaj la infanoj ludas apud la malnova ponto dum la tago. ';
const TEXT = [
  'Tago apud la rivero',
  'Verkinto: Ludoviko Zamenhof',
  'la 5-a de junio 2021',
  PROSE.repeat(2),
  'La ponto en majo. Foto: Maria Blanka',
  'Ĉapitro II',
  PROSE.repeat(3),
].join('\n\n');

test('adding a language takes a file and its line in the index', async () => {
  const copy = makeTemporaryFolder();
  const isSource = (path: string) => !path.endsWith('.test.ts') && !path.includes('fixtures');
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true, filter: isSource });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const languages = join(copy, 'src/seed/languages');
  writeFileSync(join(languages, 'eo.ts'), ESPERANTO);
  const index = readFileSync(join(languages, 'index.ts'), 'utf8');
  writeFileSync(
    join(languages, 'index.ts'),
    `import { eo } from './eo.ts';\n${index.replace('en,', 'en, eo,')}`,
  );

  const extended: typeof import('../test/seed.ts') = await import(
    pathToFileURL(join(copy, 'src/seed/test/seed.ts')).href
  );
  const [before, after] = [convertSeed, extended.convertSeed].map((convert) => convert(TEXT));
  assert.deepEqual(summarise(before), { authors: undefined, date: undefined, captions: 0, headings: 0 });
  assert.deepEqual(summarise(after), {
    authors: ['Ludoviko Zamenhof'],
    date: '2021-06-05',
    captions: 1,
    headings: 1,
  });
});

function summarise(file: ReturnType<typeof convertSeed> | undefined) {
  const { authors, date } = file?.data.metadata ?? {};
  const count = (pattern: RegExp) => String(file).match(pattern)?.length ?? 0;
  return { authors, date, captions: count(/<figcaption>/g), headings: count(/^## /gm) };
}
