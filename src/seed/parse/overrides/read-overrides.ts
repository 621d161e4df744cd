// Overrides in any of the places where they may stand. Those written for this program are read strictly: each mistake
// is reported where it is. In Markdown, which other programs read too, a value that is of no use costs its field.
import type { VFile } from 'vfile';
import { overrides } from '../../../shared/front-matter.ts';
import { suggestNames } from '../../../shared/nearest-name.ts';
import { decodeBytes } from '../../decode/index.ts';
import { isRefused, report } from '../../messages.ts';
import type { Entry } from './dialects/entry.ts';
import { readYaml } from './dialects/read-yaml.ts';
import { settleFields } from './foreign-fields.ts';
import type { OverridePlace, PlacedOverrides } from './overrides.ts';
import { isDraftKey, mentionsHolding, type Publication, readPublication } from './publication.ts';

/**
 * Where the fields stand: at the top of a seed, in a sidecar, or in the defaults of a folder. The head of Markdown may
 * hold keys of the program that it was written for, and so may TOML, JSON and org-mode in any seed.
 */
export type OverrideOrigin = 'seed' | 'markdown' | 'sidecar' | 'defaults';

const AFTER_DECODING = { encoding: 'this text had to be decoded before it could be read' };
/** Fields that make no sense in some places, and why. */
const MISPLACED: Readonly<Record<OverrideOrigin, Readonly<Record<string, string>>>> = {
  seed: AFTER_DECODING,
  markdown: {},
  sidecar: {},
  defaults: { slug: 'no two documents can have the same address' },
};

/**
 * @param yaml - of a `.yml` file, `\n` newlines
 * @param file - gets the messages
 * @returns `undefined` if anything in it is wrong, unless it holds documents back; the file is refused
 */
export function readOverrides(
  yaml: string,
  file: VFile,
  origin: OverrideOrigin,
): PlacedOverrides | undefined {
  const entries = readYaml(yaml, file, { path: file.path, linesBefore: 0, isLenient: false });
  if (entries) return settleEntries(entries, file, origin);
  return mentionsHolding(yaml) ? HELD : undefined;
}

const HELD: PlacedOverrides = { fields: { draft: true }, places: {} };

/** The fields that entries set; as `readOverrides`. */
export function settleEntries(
  entries: readonly Entry[],
  file: VFile,
  origin: OverrideOrigin,
): PlacedOverrides | undefined {
  const judged = entries.map((entry) => ({ entry, publication: readPublication(entry.key, entry.value) }));
  const rest = judged.filter((row) => !isSettled(row, origin, file)).map(({ entry }) => entry);
  const draft = judged.find(({ publication }) => publication === 'held' || publication === 'unclear');
  const released = judged.find((row) => row.publication === 'released' && isDraftKey(row.entry.key));
  const places: Record<string, OverridePlace> = Object.create(null);
  const fields: Record<string, unknown> = {};
  for (const { key, place, value } of origin === 'markdown' ? settleFields(rest, file) : rest) {
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
    if (place) places[key] = place;
  }
  const decisive = draft ?? released;
  if (decisive && !(draft?.publication === 'unclear' && origin !== 'markdown')) {
    fields['draft'] = String(draft !== undefined);
    places['draft'] = decisive.entry.place;
  }
  const data = validateFields(fields, places, file, origin);
  if (data && !isRefused(file)) return { fields: data, places };
  return draft ? HELD : undefined;
}

/** Whether the entry says only this. Where an author wrote for this program, a value that cannot be read is an error. */
function isSettled(
  { entry, publication }: { entry: Entry; publication: Publication | undefined },
  origin: OverrideOrigin,
  file: VFile,
): boolean {
  if (publication !== 'unclear' || origin !== 'markdown') {
    return publication !== undefined && publication !== 'unclear' && typeof entry.value !== 'object';
  }
  const what = `\`${entry.key}\` is neither \`true\` nor \`false\`, so that the document is left out`;
  report(file, 'front-matter-guessed', [what], entry.place);
  return true;
}

function validateFields(
  fields: Record<string, unknown>,
  places: Readonly<Record<string, OverridePlace>>,
  file: VFile,
  origin: OverrideOrigin,
): PlacedOverrides['fields'] | undefined {
  const misplaced = MISPLACED[origin];
  const known = Object.keys(overrides.shape).filter((key) => !Object.hasOwn(misplaced, key));
  const { data, error } = overrides.safeParse(fields);
  for (const key of Object.keys(fields).filter((key) => Object.hasOwn(misplaced, key))) {
    report(file, 'front-matter-misplaced', [key, misplaced[key] ?? ''], places[key]);
  }
  for (const issue of error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(file, 'front-matter-unknown-key', [key, suggestNames(key, known)], places[key]);
      }
    } else {
      const key = String(issue.path[0]);
      report(file, 'front-matter-value', [key, issue.message], places[key]);
    }
  }
  if (data?.encoding !== undefined && !isEncoding(data.encoding)) {
    const cause = 'Expected the name of an encoding such as `windows-1258` or `utf-16le`';
    report(file, 'front-matter-value', ['encoding', cause], places['encoding']);
  }
  return data;
}

/** Whether there is a decoder of this name. */
export function isEncoding(label: string): boolean {
  try {
    decodeBytes(new Uint8Array(), label);
    return true;
  } catch {
    return false;
  }
}
