// Markdown is often written for another program first, whose keys stand in its front-matter: `layout: post`. They say
// nothing here, but somebody wrote them: they stay with the page, word for word.
import type { VFile } from 'vfile';
import { isScalar, type YAMLMap } from 'yaml';
import { authorWishes } from '../../../shared/front-matter.ts';
import { nearestOf } from '../../../shared/nearest-name.ts';
import { report } from '../../messages.ts';
import type { AuthorPlace } from './overrides.ts';

/** `2023-06-26T10:00:00+07:00`, `2023-06-26 10:00`: of these only the day is known here. */
const TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/;

/** What is written for each key, from its name to the next one. */
export function itemsOf(map: YAMLMap, yaml: string): Map<string, string> {
  const starts = map.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const texts = starts.map((start, index) => yaml.slice(start, starts[index + 1]).trimEnd());
  return new Map(
    map.items.map(({ key }, index) => [String(isScalar(key) ? key.value : ''), texts[index] ?? '']),
  );
}

/** Take what is not known here from `fields` and put it on the file, with one warning for all of it. */
export function keepForeign(
  fields: Record<string, unknown>,
  places: Readonly<Record<string, AuthorPlace>>,
  items: ReadonlyMap<string, string>,
  file: VFile,
): void {
  const known = Object.keys(authorWishes.shape);
  const foreign = Object.keys(fields).filter((key) => !known.includes(key));
  const day = TIME.exec(String(fields['date']))?.[1];
  const kept = [...foreign, ...(day ? ['date'] : [])].flatMap((key) => items.get(key) ?? []);
  if (kept.length > 0) file.data.removed = [...(file.data.removed ?? []), ...kept];
  if (day) fields['date'] = day;
  for (const key of foreign) delete fields[key];
  const [first] = foreign;
  if (first === undefined) return;
  const named = foreign.map((key) => `\`${key}\` (nearest is \`${nearestOf(key, known)}\`)`);
  report(file, 'front-matter-foreign-key', [named.join(', ')], places[first]);
}
