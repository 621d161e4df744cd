// Only regular files are ever opened: a link may lead out of the folder, a pipe never ends.
import { lstat, readFile } from 'node:fs/promises';

export type FileRead =
  | { bytes: Uint8Array }
  /** A message id of the seed half and its argument. */
  | { refused: 'not-a-file' | 'unreadable'; why: string };

/** @param path - absolute */
export async function readRegularFile(path: string): Promise<FileRead> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return { refused: 'not-a-file', why: kindOf(stats) };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { refused: 'unreadable', why: messageOf(error) };
  }
}

function kindOf(stats: Awaited<ReturnType<typeof lstat>>): string {
  if (stats.isSymbolicLink()) return 'symbolic link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
