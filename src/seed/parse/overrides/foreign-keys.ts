// Markdown written for another program has that program's keys in its front-matter, such as `layout: post`. They have
// no meaning here, and stay with the page word for word.
import type { VFile } from 'vfile';
import { isScalar, type YAMLMap } from 'yaml';
import { overrides } from '../../../shared/front-matter.ts';
import { nearestName } from '../../../shared/nearest-name.ts';
import { report } from '../../messages.ts';
import type { OverridePlace } from './overrides.ts';

/** `2023-06-26T10:00:00+07:00`, `2023-06-26 10:00`; only the day is used. */
const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/;

/** The YAML of each entry, by key. */
export function entrySources(map: YAMLMap, yaml: string): Map<string, string> {
  const starts = map.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const texts = starts.map((start, index) => yaml.slice(start, starts[index + 1]).trimEnd());
  return new Map(
    map.items.map(({ key }, index) => [String(isScalar(key) ? key.value : ''), texts[index] ?? '']),
  );
}

/** Move entries with unknown keys from `fields` to `file.data.removed`, with one warning for all of them. */
export function keepForeignKeys(
  fields: Record<string, unknown>,
  places: Readonly<Record<string, OverridePlace>>,
  sources: ReadonlyMap<string, string>,
  file: VFile,
): void {
  const known = Object.keys(overrides.shape);
  const foreign = Object.keys(fields).filter((key) => !known.includes(key));
  const day = DAY_AND_TIME.exec(String(fields['date']))?.[1];
  const kept = [...foreign, ...(day ? ['date'] : [])].flatMap((key) => sources.get(key) ?? []);
  if (kept.length > 0) file.data.removed = [...(file.data.removed ?? []), ...kept];
  if (day) fields['date'] = day;
  for (const key of foreign) delete fields[key];
  const [first] = foreign;
  if (first === undefined) return;
  const named = foreign.map((key) => `\`${key}\` (nearest is \`${nearestName(key, known)}\`)`);
  report(file, 'front-matter-foreign-key', [named.join(', ')], places[first]);
}
