// Conversions of the last build. A seed that did not change, converted by the same code, is neither converted nor proved
// again: a rebuild costs what changed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversion } from './conversion.ts';
import { digestText, listFiles, readIfThere, readLines, writeLines, writeWhole } from './files.ts';

export interface ConversionStore {
  /** The conversion under a key, if its page is still there as it was written. */
  find: (path: string, key: string) => Conversion | undefined;
  /** Keep a conversion and, if it has one, its page. */
  keep: (key: string, conversion: Conversion, mdx: string) => void;
  /** Write a page that is not kept for the next build, since more than its seed decides it. */
  write: (digest: string, mdx: string) => void;
  /** Write what was found or kept since, and delete every page but theirs and those of `write`. */
  save: () => void;
}

interface Entry {
  key: string;
  conversion: Conversion;
}

/**
 * @param folder - absolute
 * @param version - of everything else that decides a conversion: code, options, shared lines
 */
export function openConversions(folder: string, version: string): ConversionStore {
  const list = join(folder, 'conversions.jsonl');
  const before = new Map(readLines<Entry>(list, version).map((entry) => [entry.conversion.path, entry]));
  const now = new Map<string, Entry>();
  const used = new Set<string>();
  const isWhole = (digest: string) => digestText(readIfThere(locatePage(folder, digest)) ?? '') === digest;
  const write = (digest: string, mdx: string) => {
    if (!isWhole(digest)) writeWhole(locatePage(folder, digest), mdx);
    used.add(locatePage(folder, digest));
  };
  return {
    find(path, key) {
      const entry = before.get(path);
      if (entry?.key !== key) return undefined;
      const { page } = entry.conversion;
      if (page && !isWhole(page.digest)) return undefined;
      if (page) used.add(locatePage(folder, page.digest));
      now.set(path, entry);
      return entry.conversion;
    },
    keep(key, conversion, mdx) {
      if (conversion.page) write(conversion.page.digest, mdx);
      now.set(conversion.path, { key, conversion });
    },
    write,
    save() {
      writeLines(list, version, now.values());
      for (const path of listFiles(join(folder, 'mdx'))) if (!used.has(path)) rmSync(path);
    },
  };
}

/**
 * @param folder - of the store, absolute
 * @returns where the MDX page of this digest is, absolute
 */
export function locatePage(folder: string, digest: string): string {
  return join(folder, 'mdx', digest.slice(0, 2), `${digest}.mdx`);
}
