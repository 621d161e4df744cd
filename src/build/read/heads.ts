// Before a folder is converted: which first lines its texts share. A small folder is read whole for it, and its bytes are
// held until they are converted; from the rest of a large one only the first kilobytes are read.
import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBytes } from '../../seed/decode/index.ts';
import { createSharedLines, type SharedLines } from '../../seed/metadata/headline/shared-lines.ts';
import { formatByName } from '../../seed/parse/index.ts';
import { liesInside } from './file.ts';
import type { ReadCache } from './read-cache.ts';
import { withTimeout } from './timeout.ts';

const HEAD_BYTES = 2048;
const LINE_END = 0x0a;
/** A name may have become a link or a pipe since it was listed: neither is followed, nor waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Files that cannot be read are left out; reading the folder reports them.
 *
 * @param root - absolute
 * @param onText - called when the head of a text was read; what it throws ends the search
 * @returns the lines, as `lineKey` writes them
 */
export async function findSharedLines(
  root: string,
  cache: ReadCache,
  onText: () => void | Promise<void> = () => {},
): Promise<ReadonlySet<string>> {
  const shared = createSharedLines();
  const readHead = async (path: string): Promise<Uint8Array | undefined> => {
    if (!cache.hasRoom()) return withTimeout(() => readStart(path, root));
    const read = await cache.read(path);
    return 'bytes' in read ? cutAtLine(read.bytes) : undefined;
  };
  await addFolder(root, { shared, readHead, onText });
  return shared.result();
}

type ReadHead = (path: string) => Promise<Uint8Array | undefined>;

interface Search {
  shared: SharedLines;
  readHead: ReadHead;
  onText: () => void | Promise<void>;
}

async function addFolder(folder: string, search: Search): Promise<void> {
  const { shared, readHead, onText } = search;
  const entries = await withTimeout(() => readdir(folder, { withFileTypes: true })).catch(() => []);
  const seen = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of seen.filter(isText)) {
    const head = await readHead(join(folder, name)).catch(() => undefined);
    const decoded = head && decodeBytes(head);
    if (decoded && 'text' in decoded) shared.add(decoded.text);
    await onText();
  }
  shared.endFolder();
  for (const entry of seen) if (entry.isDirectory()) await addFolder(join(folder, entry.name), search);
}

/** Other formats have marks for their headline. */
function isText(entry: Dirent): boolean {
  return entry.isFile() && formatByName(entry.name)?.name === 'text';
}

async function readStart(path: string, root: string): Promise<Uint8Array> {
  const file = await open(path, FLAGS);
  try {
    if (!(await liesInside(root, path, await file.stat()))) return new Uint8Array();
    const buffer = Buffer.allocUnsafe(HEAD_BYTES + 1);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return cutAtLine(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The first kilobytes up to the end of a line, since a cut could go through a letter; a text of one line is its own. */
function cutAtLine(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= HEAD_BYTES) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf(LINE_END, HEAD_BYTES - 1) + 1);
}
