// Walks a folder: which of its files are seeds, with their bytes and the overrides of their sidecars.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { isRefused, report } from '../../seed/messages.ts';
import { hasExtension } from '../../seed/parse/format.ts';
import { formatByName } from '../../seed/parse/index.ts';
import { mergeOverrides, noOverrides, type PlacedOverrides } from '../../seed/parse/overrides/overrides.ts';
import { describeError, type ReadFile, readRegularFile } from './file.ts';
import { isHeldSection } from './held-section.ts';
import {
  findMisnamed,
  findStraySidecars,
  joinPath,
  readDefaults,
  readSidecars,
  type WalkedFolder,
} from './sidecars.ts';
import { withTimeout } from './timeout.ts';

export type Found =
  /** A seed; `sidecars` are those of its sidecars that have messages. */
  | { path: string; bytes: Uint8Array; overrides: PlacedOverrides; sidecars: readonly VFile[] }
  /** A seed that cannot be read. */
  | { path: string; refused: VFile }
  /** No seed, but a file with a message. */
  | { path: string; remark: VFile };

/**
 * Walk a folder in the order of its paths, one file in memory at a time. Hidden files and folders, and files of unknown
 * formats, are passed over.
 *
 * @param root - absolute
 * @param above - overrides for all seeds; any `_defaults.yml` is nearer
 * @param read - reads the bytes of seeds
 * @throws the system's error if the folder itself cannot be read
 */
export function readFolder(
  root: string,
  above: PlacedOverrides = noOverrides,
  read: ReadFile = (path) => readRegularFile(path, root),
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
  for (const remark of [...remarks, ...findStraySidecars(place)]) yield { path: remark.path, remark };
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = joinPath(folder, entry.name);
    if (entry.isDirectory()) yield* readBelow(root, path, place.defaults, read);
    else if (formatByName(path)) yield await readSeed(place, entry.name, read);
  }
}

/**
 * One seed of a folder with its overrides, after the messages about its folders' defaults.
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
    ({ place, remarks } = await openFolder(root, joinPath(place.folder, name), place.defaults));
    for (const remark of remarks) yield { path: remark.path, remark };
  }
  yield await readSeed(place, path.slice(path.lastIndexOf('/') + 1), (file) => readRegularFile(file, root));
}

async function openFolder(root: string, folder: string, above: PlacedOverrides) {
  const all = await withTimeout(() => readdir(join(root, folder), { withFileTypes: true }));
  const entries = all.filter(({ name }) => !name.startsWith('.'));
  const files = entries.filter((entry) => !entry.isDirectory());
  const names = new Map(files.map(({ name }) => [name.normalize(), name]));
  const misnamed = findMisnamed(names);
  const outside: WalkedFolder = { root, folder, names, misnamed, defaults: above };
  const { file, overrides = above } = await readDefaults(outside);
  const remarks = file && file.messages.length > 0 ? [file] : [];
  const held = await isHeldSection(root, folder, names);
  const defaults = held ? mergeOverrides(overrides, { fields: { draft: true }, places: {} }) : overrides;
  return { place: { ...outside, defaults }, entries, remarks };
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

async function readSeed(place: WalkedFolder, name: string, readFile: ReadFile): Promise<Found> {
  const path = joinPath(place.folder, name);
  const [read, { files, overrides }] = await Promise.all([
    readFile(join(place.root, path)),
    readSidecars(place, name),
  ]);
  const isEmpty = 'bytes' in read ? read.bytes.length === 0 : read.refused === 'not-a-file';
  if (isEmpty && !hasExtension(name)) {
    const remark = new VFile({ path });
    report(remark, 'passed-over', ['bytes' in read ? 'it is empty' : `it is a ${read.why.join()}`]);
    return { path, remark };
  }
  const sidecars = files.filter(({ messages }) => messages.length > 0);
  if ('bytes' in read && !sidecars.some(isRefused)) {
    return { path, bytes: read.bytes, overrides, sidecars };
  }
  const refused = new VFile({ path });
  if (!('bytes' in read)) report(refused, read.refused, read.why);
  refused.messages.push(...sidecars.flatMap(({ messages }) => messages));
  return { path, refused };
}
