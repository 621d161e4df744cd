// Which files of a folder are seeds, their bytes, and what was laid beside them.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { isRefused, report } from '../../seed/messages.ts';
import { hasExtension } from '../../seed/parse/format.ts';
import { formatByName } from '../../seed/parse/index.ts';
import { noOverrides, type PlacedOverrides } from '../../seed/parse/overrides/overrides.ts';
import { describeError, type ReadFile, readRegularFile } from './file.ts';
import { findStrays, type Place, pathOf, readDefaults, readSidecars } from './sidecars.ts';
import { withTimeout } from './timeout.ts';

export type Found =
  /** `beside`: the files laid beside it, if there is something to say of them. */
  | { path: string; bytes: Uint8Array; overrides: PlacedOverrides; beside: readonly VFile[] }
  /** A seed that cannot be had. */
  | { path: string; refused: VFile }
  /** No seed, but something to be said. */
  | { path: string; remark: VFile };

/**
 * Walk a folder in the order of its paths, one file in memory at a time. Hidden files and folders, and files of
 * formats that nobody reads here, are passed over.
 *
 * @param root - absolute
 * @param above - what is wished for all of them, further off than any `_defaults.yml`
 * @param read - how files are read that are no sidecars
 * @throws the system's error if the folder itself cannot be read
 */
export function readFolder(
  root: string,
  above: PlacedOverrides = noOverrides,
  read: ReadFile = readRegularFile,
): AsyncGenerator<Found> {
  return readTree(root, '', above, read);
}

async function* readTree(
  root: string,
  folder: string,
  above: PlacedOverrides,
  read: ReadFile,
): AsyncGenerator<Found> {
  const { place, entries, remarks } = await openFolder(root, folder, above);
  for (const remark of [...remarks, ...findStrays(place)]) yield { path: remark.path, remark };
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = pathOf(folder, entry.name);
    if (entry.isDirectory()) yield* readBelow(root, path, place.defaults, read);
    else if (formatByName(path)) yield await readSeed(place, entry.name, read);
  }
}

/**
 * One seed of a folder, with all that overrules it; what is to be said of the folders' defaults comes first.
 *
 * @param path - of the seed, relative to `root`, with `/`
 */
export async function* readOne(
  root: string,
  path: string,
  above: PlacedOverrides = noOverrides,
): AsyncGenerator<Found> {
  const folders = path.split('/').slice(0, -1);
  let { place, remarks } = await openFolder(root, '', above);
  for (const remark of remarks) yield { path: remark.path, remark };
  for (const name of folders) {
    ({ place, remarks } = await openFolder(root, pathOf(place.folder, name), place.defaults));
    for (const remark of remarks) yield { path: remark.path, remark };
  }
  yield await readSeed(place, path.slice(path.lastIndexOf('/') + 1), readRegularFile);
}

async function openFolder(root: string, folder: string, above: PlacedOverrides) {
  const all = await withTimeout(() => readdir(join(root, folder), { withFileTypes: true }));
  const entries = all.filter(({ name }) => !name.startsWith('.'));
  const files = entries.filter((entry) => !entry.isDirectory());
  const names = new Map(files.map(({ name }) => [name.normalize(), name]));
  const outside: Place = { root, folder, names, defaults: above };
  const { file, overrides = above } = await readDefaults(outside);
  const remarks = file && file.messages.length > 0 ? [file] : [];
  return { place: { ...outside, defaults: overrides }, entries, remarks };
}

async function* readBelow(
  root: string,
  folder: string,
  above: PlacedOverrides,
  read: ReadFile,
): AsyncGenerator<Found> {
  try {
    yield* readTree(root, folder, above, read);
  } catch (error) {
    const refused = new VFile({ path: folder });
    report(refused, 'unreadable', [describeError(error)]);
    yield { path: folder, refused };
  }
}

async function readSeed(place: Place, name: string, readFile: ReadFile): Promise<Found> {
  const path = pathOf(place.folder, name);
  const [read, { files, overrides }] = await Promise.all([
    readFile(join(place.root, path)),
    readSidecars(place, name),
  ]);
  const nothing = 'bytes' in read ? read.bytes.length === 0 : read.refused === 'not-a-file';
  if (nothing && !hasExtension(name)) {
    const remark = new VFile({ path });
    report(remark, 'passed-over', ['bytes' in read ? 'it is empty' : `it is a ${read.why.join()}`]);
    return { path, remark };
  }
  const beside = files.filter(({ messages }) => messages.length > 0);
  if ('bytes' in read && !beside.some(isRefused)) {
    return { path, bytes: read.bytes, overrides, beside };
  }
  const refused = new VFile({ path });
  if (!('bytes' in read)) report(refused, read.refused, read.why);
  refused.messages.push(...beside.flatMap(({ messages }) => messages));
  return { path, refused };
}
