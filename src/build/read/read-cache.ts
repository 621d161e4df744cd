// Each file of a folder of ordinary size is read from the disk once, though several steps need its bytes.
import { type FileRead, type ReadFile, readRegularFile } from './file.ts';

export interface ReadCache {
  /** Reads a file and holds the outcome while there is room. */
  read: ReadFile;
  /** The same, and frees the outcome. */
  take: ReadFile;
  hasRoom: () => boolean;
}

/** In bytes, of all files that are held. */
const MAX_BYTES = 64_000_000;

/** @param root - folder that the files must lie in, absolute */
export function createReadCache(root: string, capacity = MAX_BYTES): ReadCache {
  const held = new Map<string, FileRead>();
  let room = capacity;
  return {
    async read(path) {
      const known = held.get(path);
      if (known) return known;
      const read = await readRegularFile(path, root);
      if (room <= 0) return read;
      held.set(path, read);
      room -= countBytes(read);
      return read;
    },
    async take(path) {
      const known = held.get(path);
      if (!held.delete(path) || !known) return readRegularFile(path, root);
      room += countBytes(known);
      return known;
    },
    hasRoom: () => room > 0,
  };
}

function countBytes(read: FileRead): number {
  return 'bytes' in read ? read.bytes.length : 0;
}
