import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noOverrides } from '../seed/parse/overrides/overrides.ts';
import { convertSeeds } from './convert-seeds.ts';
import type { Found } from './read/folder.ts';

test('a trusted folder with nothing to trust in it is named, unless one seed is read alone', async () => {
  async function* read(): AsyncGenerator<Found> {
    for (const path of ['guide/a.mdx', 'notes/b.md']) {
      yield { path, bytes: Buffer.from('Một câu.\n'), overrides: noOverrides, beside: [] };
    }
  }
  const told = async (isAlone: boolean) => {
    const trustedMdx = ['guide', 'notes', 'guid'];
    const { reports } = await convertSeeds({ read, lang: 'vi', trustedMdx, isAlone, settle: async () => {} });
    return reports.flatMap(({ messages }) => messages.map(({ file, ruleId }) => `${file} ${ruleId}`));
  };
  assert.deepEqual(await told(true), []);
  assert.deepEqual(await told(false), [
    'notes trusted-folder-without-mdx',
    'guid trusted-folder-without-mdx',
  ]);
});
