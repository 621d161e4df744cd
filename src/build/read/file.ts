// Only regular files are ever read: a link may lead out of the folder, a pipe never ends. So may a folder above a file that
// became a link since it was listed: where an opened file lies is looked up. A file that hangs, or is
// written to while it is read, is refused.
import { constants, type Stats } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { withTimeout } from './timeout.ts';

export type FileRead =
  | { bytes: Uint8Array }
  /** A message id of the seed half and its arguments. */
  | { refused: 'not-a-file' | 'unreadable' | 'too-large' | 'changed-while-reading'; why: readonly string[] };

/** Reads a file, absolute. */
export type ReadFile = (path: string) => Promise<FileRead>;

/** The part of the file system that reading uses. */
export interface Disk {
  lstat: (path: string) => Promise<Stats>;
  open: (path: string, flags: number) => ReturnType<typeof open>;
}

/** In bytes. Beyond it the tree of a text outgrows Node's default heap. */
export const LARGEST_FILE = 25_000_000;
/** A name that became a link since `lstat` is not followed, and a pipe not waited for. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** In milliseconds, for a program to finish writing. */
const RETRY_DELAY = 100;

/**
 * @param path - absolute
 * @param root - folder that the file must lie in, without a link between them; absolute
 * @param pause - waits some milliseconds before a file that changed is read once more
 */
export async function readRegularFile(
  path: string,
  root: string,
  disk: Disk = { lstat, open },
  pause: (ms: number) => Promise<unknown> = setTimeout,
): Promise<FileRead> {
  try {
    return await withTimeout(async (signal) => {
      const first = await readOnce(path, root, disk, signal);
      if ('bytes' in first || first.refused !== 'changed-while-reading') return first;
      await pause(RETRY_DELAY);
      return readOnce(path, root, disk, signal);
    });
  } catch (error) {
    return { refused: 'unreadable', why: [describeError(error)] };
  }
}

async function readOnce(path: string, root: string, disk: Disk, signal: AbortSignal): Promise<FileRead> {
  const seen = await disk.lstat(path);
  // Opening a device can start it.
  if (!seen.isFile()) return { refused: 'not-a-file', why: [describeKind(seen)] };
  const handle = await disk.open(path, FLAGS);
  try {
    const before = await handle.stat();
    if (!before.isFile()) return { refused: 'not-a-file', why: [describeKind(before)] };
    if (before.size > LARGEST_FILE)
      return { refused: 'too-large', why: [before.size, LARGEST_FILE].map(formatMegabytes) };
    if (!(await liesInside(root, path, before)))
      return { refused: 'not-a-file', why: ['file behind a link'] };
    const bytes = await handle.readFile({ signal });
    const { size, mtimeMs } = await handle.stat();
    const same = size === before.size && mtimeMs === before.mtimeMs && size === bytes.length;
    return same ? { bytes } : { refused: 'changed-while-reading', why: [] };
  } finally {
    await handle.close();
  }
}

/**
 * Whether an opened file is the one that its path leads to, and no folder on the way from the root is a link.
 *
 * @param opened - of the open file: the path may lead to another one meanwhile
 */
export async function liesInside(root: string, path: string, opened: Stats): Promise<boolean> {
  const [realRoot, realPath, { dev, ino }] = await Promise.all([realpath(root), realpath(path), lstat(path)]);
  return relative(realRoot, realPath) === relative(root, path) && dev === opened.dev && ino === opened.ino;
}

function describeKind(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'symbolic link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFIFO() ? 'named pipe' : stats.isSocket() ? 'socket' : 'device';
}

function formatMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}

/** The system's words without the path, which stands before each message. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+ '.*'$/s, '') : String(error);
}
