// Before a folder is converted: which first lines its texts share, from the first few kilobytes of each.
import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../seed/decode/index.ts';
import { formatOf } from '../seed/parse/index.ts';
import { createSharedLines, type SharedLines } from '../seed/shared-lines.ts';

const HEAD = 2048;
const LINE_END = 0x0a;
/** A name may have become a link or a pipe since it was listed: neither is followed, nor waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What cannot be read has no part in it; the conversion will say so. */
export async function readSharedLines(root: string): Promise<ReadonlySet<string>> {
  const shared = createSharedLines();
  await readBelow(root, shared);
  return shared.result();
}

async function readBelow(folder: string, shared: SharedLines): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const seen = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of seen.filter(isText)) {
    const head = await readHead(join(folder, name)).catch(() => undefined);
    if (head) shared.add(head);
  }
  shared.endFolder();
  for (const entry of seen) if (entry.isDirectory()) await readBelow(join(folder, entry.name), shared);
}

/** Other formats have marks for their headline. */
function isText(entry: Dirent): boolean {
  return entry.isFile() && formatOf(entry.name)?.name === 'text';
}

/** Whole lines, since a cut could go through a letter; a text of one line is its own. */
async function readHead(path: string): Promise<string | undefined> {
  const file = await open(path, FLAGS);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(HEAD), 0, HEAD, 0);
    const end = bytesRead < HEAD ? bytesRead : buffer.lastIndexOf(LINE_END, bytesRead - 1) + 1;
    const decoded = decode(buffer.subarray(0, end));
    return 'text' in decoded ? decoded.text : undefined;
  } finally {
    await file.close();
  }
}
