// Before a folder is converted: which first lines its texts share. A small folder is read for it as a whole, and what was
// read is kept until it is converted; of a large one the rest gives its first kilobytes only.
import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../../seed/decode/index.ts';
import { createSharedLines, type SharedLines } from '../../seed/metadata/headline/shared-lines.ts';
import { formatByName } from '../../seed/parse/index.ts';
import { type FileRead, type ReadFile, readRegularFile } from './file.ts';
import { withPatience } from './timeout.ts';

export interface Heads {
  /** As `lineKey` writes them. */
  sharedLines: ReadonlySet<string>;
  /** Reads any file; those that were kept, readable or not, are given once and then forgotten. */
  read: ReadFile;
}

const HEAD = 2048;
/** In bytes, of all files that are kept. */
const MOST_KEPT = 64_000_000;
const LINE_END = 0x0a;
/** A name may have become a link or a pipe since it was listed: neither is followed, nor waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What cannot be read has no part in it; the conversion will say so. */
export async function readHeads(root: string, mostKept = MOST_KEPT): Promise<Heads> {
  const shared = createSharedLines();
  const kept = new Map<string, FileRead>();
  let left = mostKept;
  const readHead = async (path: string): Promise<Uint8Array | undefined> => {
    if (left <= 0) return withPatience(() => startOf(path));
    const read = await readRegularFile(path);
    kept.set(path, read);
    if (!('bytes' in read)) return undefined;
    left -= read.bytes.length;
    return wholeLines(read.bytes);
  };
  await readBelow(root, shared, readHead);
  const read = async (path: string) => {
    const known = kept.get(path);
    kept.delete(path);
    return known ?? readRegularFile(path);
  };
  return { sharedLines: shared.result(), read };
}

type ReadHead = (path: string) => Promise<Uint8Array | undefined>;

async function readBelow(folder: string, shared: SharedLines, readHead: ReadHead): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const seen = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of seen.filter(isText)) {
    const head = await readHead(join(folder, name)).catch(() => undefined);
    const decoded = head && decode(head);
    if (decoded && 'text' in decoded) shared.add(decoded.text);
  }
  shared.endFolder();
  for (const entry of seen)
    if (entry.isDirectory()) await readBelow(join(folder, entry.name), shared, readHead);
}

/** Other formats have marks for their headline. */
function isText(entry: Dirent): boolean {
  return entry.isFile() && formatByName(entry.name)?.name === 'text';
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path, FLAGS);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(HEAD + 1), 0, HEAD + 1, 0);
    return wholeLines(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The first kilobytes up to the end of a line, since a cut could go through a letter; a text of one line is its own. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= HEAD) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf(LINE_END, HEAD - 1) + 1);
}
