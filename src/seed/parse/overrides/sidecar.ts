// A sidecar: a `.yml` file with overrides for the seed beside it, or, as `_defaults.yml`, for all seeds of its folder.
import { VFile } from 'vfile';
import { decodeFile } from '../decode-file.ts';
import { noOverrides, type PlacedOverrides } from './overrides.ts';
import { type OverrideOrigin, readOverrides } from './read-overrides.ts';

export interface Sidecar {
  /** Holds the messages; refused if any part of it cannot be read. */
  file: VFile;
  /** Empty if the file is refused. */
  overrides: PlacedOverrides;
}

/** @param path - relative to the seeds folder, with `/` */
export function readSidecar(
  path: string,
  bytes: Uint8Array,
  origin: Extract<OverrideOrigin, 'sidecar' | 'defaults'>,
): Sidecar {
  const file = new VFile({ path });
  const isText = decodeFile(file, bytes) !== undefined;
  const overrides = isText ? readOverrides(String(file), file, origin) : undefined;
  return { file, overrides: overrides ?? noOverrides };
}
