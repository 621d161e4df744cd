// Hugo and Zola describe a folder in its `_index.md`, and one that is held back there holds back what lies below it.
import { join } from 'node:path';
import { VFile } from 'vfile';
import { decodeFile } from '../../seed/parse/decode-file.ts';
import { readFrontMatter } from '../../seed/parse/overrides/front-matter.ts';
import { readRegularFile } from './file.ts';

/**
 * Whether the folder's own page holds all of it back. That of the top says nothing of the documents below.
 *
 * @param folder - relative to `root`, with `/`
 * @param names - of its files
 */
export async function isHeldSection(
  root: string,
  folder: string,
  names: ReadonlyMap<string, string>,
): Promise<boolean> {
  const name = folder === '' ? undefined : names.get('_index.md');
  if (name === undefined) return false;
  const found = await readRegularFile(join(root, folder, name), root);
  const file = new VFile({ path: `${folder}/${name}` });
  if (!('bytes' in found) || decodeFile(file, found.bytes) === undefined) return false;
  readFrontMatter(String(file), file, 'markdown');
  return file.data.draft === true;
}
