// Fields of a head that was written for another program → ours. A value that is of no use costs its field, with a warning;
// entries without a meaning here stay with the page word for word, and so do those of which a part is lost.
import type { VFile } from 'vfile';
import type { FieldName } from '../../../shared/fields.ts';
import { overrides } from '../../../shared/front-matter.ts';
import { nearestName } from '../../../shared/nearest-name.ts';
import { report } from '../../messages.ts';
import type { Entry } from './dialects/entry.ts';
import { findField, isAliasKey } from './field-keys.ts';
import { readItems } from './foreign-lists.ts';
import { foreignReader, isEmpty } from './foreign-values.ts';
import type { OverridePlace } from './overrides.ts';
import { joinWords } from './publication-words.ts';

/** Keys whose value is a group of fields, in Zola and in themes of Hugo. */
const GROUPS = new Set(['taxonomies', 'extra', 'params']);
/** Fields that several keys fill together. */
const JOINED: ReadonlySet<FieldName> = new Set<FieldName>(['tags']);
/** How a text is read, which is ours alone. */
const PROCESSING = ['lines', 'encoding'];

interface SettledField {
  key: string;
  value: unknown;
  /** Missing where the author did not choose the value itself. */
  place?: OverridePlace;
}

interface Candidate {
  entry: Entry;
  /** The entry of the head that it stands in. */
  whole: Entry;
  value: unknown;
  field: FieldName;
  rank: number;
}

/** @param entries - those that say something else than whether the document is published */
export function settleFields(entries: readonly Entry[], file: VFile): SettledField[] {
  const unique = dropRepeated(entries, file);
  const candidates = unique.flatMap(listCandidates).sort((a, b) => a.rank - b.rank);
  const settled: SettledField[] = [];
  /** Entries that stay with the page. */
  const kept = new Set<Entry>();
  for (const field of new Set(candidates.map((candidate) => candidate.field))) {
    settled.push(
      ...settleField(
        field,
        candidates.filter((candidate) => candidate.field === field),
        file,
        kept,
      ),
    );
  }
  const read = new Set(candidates.map(({ whole }) => whole));
  for (const { entry, whole } of candidates) if (entry !== whole) kept.add(whole);
  for (const entry of unique.filter(({ key }) => PROCESSING.includes(key))) {
    read.add(entry);
    settled.push(...settleProcessing(entry, file));
  }
  for (const entry of unique.filter(({ key }) => isAliasKey(key))) {
    // The words stay with the page, where a search finds them.
    read.add(entry);
    if (isEmpty(entry.value)) continue;
    kept.add(entry);
    file.data.aliases = [...(file.data.aliases ?? []), ...readItems(entry.value)];
  }
  const foreign = unique.filter((entry) => !read.has(entry));
  const all = [...foreign, ...unique.filter((entry) => kept.has(entry))];
  if (all.length > 0) file.data.removed = [...(file.data.removed ?? []), ...all.map(({ source }) => source)];
  reportForeign(foreign, file);
  return settled;
}

/** @param candidates - entries that name the field, the best first */
function settleField(
  field: FieldName,
  candidates: readonly Candidate[],
  file: VFile,
  kept: Set<Entry>,
): SettledField[] {
  const { read, expected } = foreignReader(field);
  const lists: string[] = [];
  const useless: Entry[] = [];
  let found: SettledField | undefined;
  for (const { entry, value } of candidates.filter((candidate) => !isEmpty(candidate.value))) {
    const isOpen = !found || JOINED.has(field);
    const result = isOpen ? read(value, entry.key) : undefined;
    if (!result || result.isPartial) kept.add(entry);
    if (!result && isOpen) useless.push(entry);
    if (!result) continue;
    if (result.remark) report(file, 'front-matter-guessed', [result.remark], entry.place);
    if (Array.isArray(result.value)) lists.push(...result.value);
    found ??= { key: field, value: result.value, ...(!result.isWish && { place: entry.place }) };
  }
  for (const { key, place } of useless) report(file, 'front-matter-value-unused', [key, expected], place);
  if (!found) return [];
  return [JOINED.has(field) ? { ...found, value: [...new Set(lists)] } : found];
}

function listCandidates(entry: Entry): Candidate[] {
  if (GROUPS.has(joinWords(entry.key)) && typeof entry.value === 'object' && entry.value !== null) {
    return Object.entries(entry.value).flatMap(([key, value]) => {
      return listCandidates({ ...entry, key, value }).map((row) => {
        return { ...row, whole: entry, rank: row.rank + 100 };
      });
    });
  }
  const found = findField(entry.key);
  const claims = found && (foreignReader(found.field).claims?.(entry.value, entry.key) ?? true);
  return claims ? [{ entry, whole: entry, value: entry.value, ...found }] : [];
}

function settleProcessing({ key, value, place }: Entry, file: VFile): SettledField[] {
  if (key === 'lines' && overrides.shape.lines.safeParse(value).success) return [{ key, value, place }];
  const cause =
    key === 'lines' ? 'Expected `kept`, `wrapped` or `paragraph`' : 'It counts only in a `.yml` file';
  report(file, 'front-matter-value-unused', [key, cause], place);
  return [];
}

/** Of a key that stands twice the first counts. */
function dropRepeated(entries: readonly Entry[], file: VFile): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ key, place }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    report(file, 'front-matter-guessed', [`\`${key}\` stands there twice, and the first counts`], place);
    return false;
  });
}

function reportForeign(foreign: readonly Entry[], file: VFile): void {
  const [first] = foreign;
  if (!first) return;
  const known = Object.keys(overrides.shape);
  const named = foreign.map(({ key }) => `\`${key}\` (nearest is \`${nearestName(key, known)}\`)`);
  report(file, 'front-matter-foreign-key', [named.join(', ')], first.place);
}
