// Which files of a folder are seeds, and their bytes. Only regular files are ever opened.
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../seed/parse/index.ts';

export type Found =
  | { path: string; bytes: Uint8Array }
  /** A message id of the seed half and its argument. */
  | { path: string; refused: 'not-a-file' | 'unreadable'; why: string };

/**
 * Walk a folder in the order of its paths, one file in memory at a time. Hidden files and folders, and files of
 * formats that nobody reads here, are passed over.
 *
 * @param root - absolute
 * @throws the system's error if the folder itself cannot be read
 */
export async function* readFolder(root: string, folder = ''): AsyncGenerator<Found> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* readBelow(root, path);
    else if (formatOf(path)) yield await readSeed(root, path);
  }
}

async function* readBelow(root: string, folder: string): AsyncGenerator<Found> {
  try {
    yield* readFolder(root, folder);
  } catch (error) {
    yield { path: folder, refused: 'unreadable', why: messageOf(error) };
  }
}

async function readSeed(root: string, path: string): Promise<Found> {
  try {
    const stats = await lstat(join(root, path));
    if (!stats.isFile()) return { path, refused: 'not-a-file', why: kindOf(stats) };
    return { path, bytes: await readFile(join(root, path)) };
  } catch (error) {
    return { path, refused: 'unreadable', why: messageOf(error) };
  }
}

function kindOf(stats: Awaited<ReturnType<typeof lstat>>): string {
  if (stats.isSymbolicLink()) return 'symbolic link';
  return stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
