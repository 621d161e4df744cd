// Only regular files are ever read: a link may lead out of the folder, a pipe never ends. What hangs, or is written
// while it is read, is refused and holds nobody up.
import { constants, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { withPatience } from './timeout.ts';

export type FileRead =
  | { bytes: Uint8Array }
  /** A message id of the seed half and its arguments. */
  | { refused: 'not-a-file' | 'unreadable' | 'too-large' | 'changed-while-reading'; why: readonly string[] };

/** Reads a file, absolute. */
export type ReadFile = (path: string) => Promise<FileRead>;

/** What is asked of the disk. */
export interface Disk {
  lstat: (path: string) => Promise<Stats>;
  open: (path: string, flags: number) => ReturnType<typeof open>;
}

/** In bytes. Beyond it the tree of a text outgrows the memory that Node takes by itself. */
export const LARGEST = 25_000_000;
/** What became a link since it was looked at is not followed, and a pipe not waited for. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** In milliseconds, for a program to finish what it writes. */
const BREATH = 100;

/**
 * @param path - absolute
 * @param pause - waits some milliseconds before a file that changed is read once more
 */
export async function readRegularFile(
  path: string,
  disk: Disk = { lstat, open },
  pause: (ms: number) => Promise<unknown> = setTimeout,
): Promise<FileRead> {
  try {
    return await withPatience(async (givenUp) => {
      const first = await readOnce(path, disk, givenUp);
      if ('bytes' in first || first.refused !== 'changed-while-reading') return first;
      await pause(BREATH);
      return readOnce(path, disk, givenUp);
    });
  } catch (error) {
    return { refused: 'unreadable', why: [messageOf(error)] };
  }
}

async function readOnce(path: string, disk: Disk, signal: AbortSignal): Promise<FileRead> {
  const seen = await disk.lstat(path);
  // To open a device can set it going.
  if (!seen.isFile()) return { refused: 'not-a-file', why: [kindOf(seen)] };
  const handle = await disk.open(path, FLAGS);
  try {
    const before = await handle.stat();
    if (!before.isFile()) return { refused: 'not-a-file', why: [kindOf(before)] };
    if (before.size > LARGEST) return { refused: 'too-large', why: [before.size, LARGEST].map(megabytes) };
    const bytes = await handle.readFile({ signal });
    const { size, mtimeMs } = await handle.stat();
    const same = size === before.size && mtimeMs === before.mtimeMs && size === bytes.length;
    return same ? { bytes } : { refused: 'changed-while-reading', why: [] };
  } finally {
    await handle.close();
  }
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'symbolic link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}

/** Without the path, which stands before each message. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+ '.*'$/s, '') : String(error);
}
