// The head of a seed, a block at its top in which an author sets fields:
//
//     ---
//     title: Hội nghị sơ kết
//     ---
//
// A head that cannot be read refuses its seed: it may say that the document is not for everybody.
import type { VFile } from 'vfile';
import { report } from '../../messages.ts';
import type { Entry } from './dialects/entry.ts';
import { readFieldLines } from './dialects/field-lines.ts';
import { type FoundHead, findHead } from './dialects/find-head.ts';
import { readOrg } from './dialects/read-org.ts';
import { readToml } from './dialects/read-toml.ts';
import { readYaml } from './dialects/read-yaml.ts';
import { holdsInLooseHead } from './loose-head.ts';
import { applyOverrides } from './overrides.ts';
import { mentionsHolding } from './publication.ts';
import { type OverrideOrigin, settleEntries } from './read-overrides.ts';

/** In characters; enough for the fields of any head. */
const LONGEST_FAULTY = 20_000;

/** Heads that Astro reads, which takes any other for text. */
const FOR_ASTRO = /^(?:---|\+\+\+)[ \t]*\n/;

/** `markdown` is lenient, `live` too, but for YAML, which Astro reads again. */
type Origin = 'seed' | 'markdown' | 'live';

/**
 * Read the block, apply its overrides to the file, and report each mistake in it.
 *
 * Lines between dashes that are not YAML at all (a rule, a table drawn with dashes) are text.
 *
 * @returns length of the block in characters; 0 without one
 */
export function readFrontMatter(text: string, file: VFile, origin: Origin = 'seed'): number {
  const head = findHead(text);
  if (!head || !isMeant(head, text, origin)) {
    if (holdsInLooseHead(text, file.extname)) file.data.draft = true;
    return 0;
  }
  if (origin === 'live' && !FOR_ASTRO.test(text))
    report(file, 'mdx-broken', ['its head is neither YAML between `---` nor TOML between `+++`']);
  const before = file.messages.length;
  const entries = readEntries(head, file, origin);
  if (entries) {
    const overrides = settleEntries(entries, file, chooseOrigin(head, origin));
    if (overrides) applyOverrides(file, overrides);
  } else if (mentionsHolding(head.source.slice(0, LONGEST_FAULTY))) file.data.draft = true;
  // The words of a head that nobody could read are not shown, whatever they are.
  return !entries && file.messages.length === before ? 0 : head.length;
}

/** Plain text may hold JSON, or begin with a rule: only fields that heads have make it a head there. */
function isMeant({ dialect, source, fault, length }: FoundHead, text: string, origin: Origin): boolean {
  if (origin !== 'seed') return true;
  // Plain text has heads of its own.
  if (dialect === 'fields') return false;
  const start = source.slice(0, LONGEST_FAULTY);
  if (mentionsHolding(start)) return true;
  if (fault !== undefined) return false;
  return dialect !== 'json' || (/"(?:title|date|tags)"\s*:/.test(start) && text.slice(length).trim() !== '');
}

function readEntries(head: FoundHead, file: VFile, origin: Origin): Entry[] | undefined {
  const { dialect, source, linesBefore, fault } = head;
  const position = { path: file.path, linesBefore };
  if (fault !== undefined) {
    report(file, 'front-matter-syntax', [fault], {
      path: file.path,
      line: Math.max(1, linesBefore),
      column: 1,
    });
    return undefined;
  }
  if (dialect === 'toml') return readToml(source, file, position);
  if (dialect === 'org') return readOrg(source, position);
  if (dialect === 'fields') return readFieldLines(source, position);
  return readYaml(dialect === 'json' ? prepareJson(source) : source, file, {
    ...position,
    isLenient: origin === 'markdown',
  });
}

/** JSON as YAML has it: without comments, and in braces, which `;;;` around it may replace. */
function prepareJson(source: string): string {
  const json = source.replace(/^[ \t]*\/\/.*$/gm, '').replace(/(?<=[,{[])[ \t]*\/\/.*$/gm, '');
  return /^\s*\{/.test(json) ? json : `{${json}}`;
}

/** Only YAML can be a block that was written for this program. */
function chooseOrigin({ dialect }: FoundHead, origin: Origin): OverrideOrigin {
  return origin === 'seed' && dialect === 'yaml' ? 'seed' : 'markdown';
}
