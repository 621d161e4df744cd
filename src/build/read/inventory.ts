// The read step's result: every file of a folder that is a seed or has a message, in the order of their paths, by digest.
// Bytes are not part of it: they are read again, or taken from the cache, where a seed has to be converted.
import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { PlacedOverrides } from '../../seed/parse/overrides/overrides.ts';
import type { ReadFile } from './file.ts';
import type { Found } from './folder.ts';

export type InventoryEntry =
  /** A seed; `sidecars` are the files beside it that have messages. */
  | { path: string; sha256: string; overrides: PlacedOverrides; sidecars: readonly VFile[] }
  /** A seed that cannot be read. */
  | { path: string; refused: VFile }
  /** No seed, but a file with a message. */
  | { path: string; remark: VFile };

export type SeedEntry = Extract<InventoryEntry, { sha256: string }>;

export interface Inventory {
  entries: readonly InventoryEntry[];
  /** Lines that many of the seeds begin with, as `lineKey` writes them. */
  sharedLines: ReadonlySet<string>;
  /** Reads a seed's bytes, by absolute path. */
  read: ReadFile;
}

export function createEntry(found: Found): InventoryEntry {
  if (!('bytes' in found)) return found;
  const { path, bytes, overrides, sidecars } = found;
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), overrides, sidecars };
}
