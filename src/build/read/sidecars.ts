// Overrides beside seeds: `a.yml` or `a.txt.yml` for the seed `a.txt`, `_defaults.yml` for all seeds of a folder and of
// those in it.
import { join } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../../seed/messages.ts';
import { hasExtension } from '../../seed/parse/format.ts';
import { formatByName } from '../../seed/parse/index.ts';
import { mergeOverrides, noOverrides, type PlacedOverrides } from '../../seed/parse/overrides/overrides.ts';
import { readSidecar, type Sidecar } from '../../seed/parse/overrides/sidecar.ts';
import { readRegularFile } from './file.ts';

/** A folder while it is walked. */
export interface WalkedFolder {
  /** Folder of all seeds, absolute. */
  root: string;
  /** Relative to it, with `/`; empty at the top. */
  folder: string;
  /** Names of its files by their NFC, since some systems store another form. */
  names: ReadonlyMap<string, string>;
  /** Of its YAML files that have another ending or other capitals, by the name that they were meant to have. */
  misnamed: ReadonlyMap<string, string>;
  /** Overrides of its own `_defaults.yml` and of those above it. */
  defaults: PlacedOverrides;
}

const DEFAULTS = '_defaults.yml';
/** A file for this program or another one; ours end in small letters. */
const YAML = /\.ya?ml$/i;

/** @returns the overrides for the whole folder, and their file with its messages */
export async function readDefaults(walked: WalkedFolder): Promise<Partial<Sidecar>> {
  const { root, folder, names, defaults } = walked;
  const name = names.get(DEFAULTS);
  if (!name) return { overrides: await holdIfMisnamed(walked, DEFAULTS, defaults) };
  const { file, overrides } = await readOverridesFile(root, joinPath(folder, name), 'defaults');
  return { file, overrides: mergeOverrides(defaults, overrides) };
}

/** @returns the overrides for one seed; `files` are its sidecars, any of which may be refused */
export async function readSidecars(
  walked: WalkedFolder,
  seed: string,
): Promise<{ files: VFile[]; overrides: PlacedOverrides }> {
  const { root, folder, names, defaults } = walked;
  const files: VFile[] = [];
  let overrides = defaults;
  for (const sidecar of listSidecarNames(seed)) {
    const name = names.get(sidecar);
    if (!name) overrides = await holdIfMisnamed(walked, sidecar, overrides);
    if (!name || sidecar === DEFAULTS) continue;
    const beside = await readOverridesFile(root, joinPath(folder, name), 'sidecar');
    files.push(beside.file);
    overrides = mergeOverrides(overrides, beside.overrides);
  }
  return { files, overrides };
}

/** YAML files by the names that they were meant to have, as `WalkedFolder` needs them. */
export function findMisnamed(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const misnamed = [...names].filter(([key]) => YAML.test(key) && key !== meantName(key));
  return new Map(misnamed.map(([key, name]) => [meantName(key), name]));
}

/** Nothing is read from a file with a wrong name, but that its document is not for everybody. */
async function holdIfMisnamed(
  { root, folder, misnamed }: WalkedFolder,
  sidecar: string,
  overrides: PlacedOverrides,
): Promise<PlacedOverrides> {
  const name = misnamed.get(meantName(sidecar));
  if (name === undefined) return overrides;
  const found = await readOverridesFile(root, joinPath(folder, name), 'sidecar');
  if (found.overrides.fields.draft !== true) return overrides;
  return mergeOverrides(overrides, { fields: { draft: true }, places: {} });
}

function meantName(key: string): string {
  return key.toLowerCase().replace(YAML, '.yml');
}

/** @returns the YAML files of the folder that belong to no seed, each with a warning */
export function findStraySidecars({ folder, names }: Pick<WalkedFolder, 'folder' | 'names'>): VFile[] {
  const used = new Set([DEFAULTS, ...[...names.keys()].filter(formatByName).flatMap(listSidecarNames)]);
  return [...names].flatMap(([key, name]) => {
    if (!YAML.test(key) || used.has(key)) return [];
    const file = new VFile({ path: joinPath(folder, name) });
    const likely = meantName(key);
    const meant = [...used].find((other) => other.toLowerCase() === likely);
    const expected = meant
      ? `the name \`${meant}\``
      : `one such as \`${key.replace(YAML, '.txt')}\` beside it`;
    report(file, 'sidecar-without-seed', [expected]);
    return [file];
  });
}

/** The further one first: `a.txt.yml` beats `a.yml`, which `a.md` may share. */
function listSidecarNames(seed: string): string[] {
  const name = seed.normalize();
  const whole = `${name}.yml`;
  return hasExtension(name) ? [`${name.slice(0, name.lastIndexOf('.'))}.yml`, whole] : [whole];
}

async function readOverridesFile(
  root: string,
  path: string,
  origin: 'sidecar' | 'defaults',
): Promise<Sidecar> {
  const found = await readRegularFile(join(root, path), root);
  if ('bytes' in found) return readSidecar(path, found.bytes, origin);
  const file = new VFile({ path });
  report(file, found.refused, found.why);
  return { file, overrides: noOverrides };
}

export function joinPath(folder: string, name: string): string {
  return folder ? `${folder}/${name}` : name;
}
