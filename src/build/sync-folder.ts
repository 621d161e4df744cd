// Make a folder hold just the files of this run, touching only what differs: untouched files keep their time stamps,
// and whatever watches the folder sees true changes only.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

export interface FolderSync {
  /**
   * Write a file, relative path with `/`, if it is not there with this text; its folders are made.
   *
   * @returns whether it was written
   */
  write: (path: string, text: string) => Promise<boolean>;
  /** Delete every other file. */
  prune: (keep: ReadonlySet<string>) => Promise<void>;
}

export function syncFolder(root: string): FolderSync {
  return {
    async write(path, text) {
      const found = await readFile(join(root, path), 'utf8').catch(() => undefined);
      if (found === text) return false;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
      return true;
    },
    async prune(keep) {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const absolute = join(entry.parentPath, entry.name);
        const path = absolute.slice(root.length + 1).replaceAll(sep, '/');
        if (entry.isFile() && !keep.has(path)) await rm(absolute);
      }
    },
  };
}
