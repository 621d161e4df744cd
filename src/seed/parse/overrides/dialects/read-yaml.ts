// A head in YAML, or in JSON, which YAML includes → its entries. Every scalar stays a string.
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { report } from '../../../messages.ts';
import type { OverridePlace } from '../overrides.ts';
import type { Entry, HeadPosition } from './entry.ts';
import { repairYaml } from './repair-yaml.ts';
import { explainYamlError } from './yaml-errors.ts';

export interface YamlOptions extends HeadPosition {
  /** Whether a slip whose meaning is certain costs a warning instead of the file. */
  isLenient: boolean;
}

/**
 * @param yaml - `\n` newlines
 * @param file - gets the messages
 * @returns `undefined` if it cannot be read; the file is then refused
 */
export function readYaml(yaml: string, file: VFile, options: YamlOptions): Entry[] | undefined {
  const parsed = parse(yaml, options);
  if (options.isLenient && !isReadable(parsed)) {
    const { text, slips } = repairYaml(yaml);
    const again = parse(text, options);
    if (slips.length > 0 && isReadable(again)) {
      for (const { line, what } of slips) {
        report(file, 'front-matter-guessed', [what], {
          path: options.path,
          line: line + options.linesBefore,
          column: 1,
        });
      }
      return listEntries(again, text, file, true);
    }
  }
  return listEntries(parsed, yaml, file, options.isLenient);
}

function isReadable({ document: { errors, contents } }: ParsedYaml): boolean {
  return errors.length === 0 && (contents === null || isMap(contents));
}

interface ParsedYaml {
  document: Document.Parsed;
  locate: (offset: number) => OverridePlace;
}

function parse(yaml: string, { path, linesBefore, isLenient }: YamlOptions): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'failsafe',
    lineCounter,
    uniqueKeys: !isLenient,
  });
  const last = yaml.trimEnd().length;
  return {
    document,
    locate: (offset) => {
      // The YAML parser reports a missing end after the last newline, where an editor shows nothing.
      const { line, col } = lineCounter.linePos(Math.min(offset, last));
      return { path, line: line + linesBefore, column: col };
    },
  };
}

function listEntries(
  { document, locate }: ParsedYaml,
  yaml: string,
  file: VFile,
  isLenient: boolean,
): Entry[] | undefined {
  if (reportFaults(document, yaml, file, locate, isLenient)) return undefined;
  const { contents } = document;
  if (!isMap(contents)) return [];
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  return contents.items.map(({ key, value }, index) => ({
    key: isScalar(key) ? String(key.value) : '',
    value: isNode(value) ? readNode(value, document) : '',
    place: locate(starts[index] ?? 0),
    source: yaml.slice(starts[index], starts[index + 1]).trimEnd(),
  }));
}

/** @returns whether there are any */
function reportFaults(
  document: Document.Parsed,
  yaml: string,
  file: VFile,
  locate: (offset: number) => OverridePlace,
  isLenient: boolean,
): boolean {
  const before = file.messages.length;
  // One slip makes the parser stumble again behind it.
  for (const error of document.errors.slice(0, document.errors[0]?.code === 'DUPLICATE_KEY' ? undefined : 1))
    report(file, 'front-matter-syntax', [explainYamlError(error, yaml)], locate(error.pos[0]));
  visit(document, {
    Alias(_key, { source, range }) {
      if (isLenient) return;
      const cause = `Unexpected alias \`*${source}\`, expected the value itself`;
      report(file, 'front-matter-syntax', [cause], locate(range?.[0] ?? 0));
    },
  });
  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === '');
  if (!empty && !isMap(contents) && document.errors.length === 0) {
    report(file, 'front-matter-syntax', ['Unexpected value without a key'], locate(contents.range?.[0] ?? 0));
  }
  return file.messages.length > before;
}

/** The value of a place where YAML refers to another one; no field can use it. */
const REFERENCE = { reference: '' };

/** References can make a value of any size out of a few lines. */
function readNode(node: Node, document: Document.Parsed): unknown {
  let hasAlias = false;
  visit(node, {
    Alias() {
      hasAlias = true;
      return visit.BREAK;
    },
  });
  return hasAlias ? REFERENCE : toPlain(node.toJS(document, { mapAsMap: true }));
}

/** Groups as records; a key that is no scalar becomes its text. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, item]) => [String(key), toPlain(item)]));
}
