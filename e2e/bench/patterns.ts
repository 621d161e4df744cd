// Measures how the time of each regular expression of the sources grows with long near-matches: texts that match for long,
// and fail at their end. Built-in code takes that time, which no count of steps shows.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './measure-seedpress.ts';

/** Folders whose code reads what strangers wrote. */
const SOURCES = 'src/{seed,shared,render,link-check,build,collection,index-parts,config}/**/*.ts';
/** Expressions that meet no long near-match. */
const EXEMPT = [
  // HTML that the build itself wrote, in which each tag ends.
  ...['index-parts/pagefind/index-pages.ts', 'build/indexing/indexed-text.ts', 'render/keep-one-headline.ts'],
  'render/page-text.ts',
  // Lines of at most 400 characters, names of files, runs of at most 1,000 marks.
  ...['parse/text/drawings.ts', 'metadata/file-name/file-title.ts', 'parse/markdown/deep-blocks.ts'],
].map((path) => `${path}:`);
/** Each is repeated; words of the expression itself come in addition. */
const UNITS = [
  ...'aAạẠ漢1 \n\t.,-–_*/:()[]<>"\'“”…@=?!#|&;{}%\\`~^+\u0301\r\u00a0',
  ...[
    'a ',
    'A ',
    '1 ',
    'a.',
    'A.',
    '. ',
    ', ',
    '1.',
    '1/',
    'a-',
    ' -',
    'a\n',
    '\n\n',
    'a@',
    'I.',
    'a1',
    '<a ',
    '<!--',
  ],
  ...['= ', '--', '**', 'a: ', 'Aa ', '1a', "a'", '- ', '| ', '=?a?q?', '&a', '![', '](', '://', ' a='],
];
const STARTS = ['', 'A', 'a ', '"', '(', '[', '<a ', '1. '];
const ENDS = ['\u0001', 'a', ' x'];
/** In characters. */
const SHORT = 3000;
const TIMES = 4;
/** Growth with the size is 4, with the square of it 16. */
const GROWTH_LIMIT = 9;
/** In ms: shorter times are noise. */
const SHORTEST = 1;

/** @returns the expressions whose time grows faster than the text, with the place of each */
export function findSlowPatterns(): string[] {
  return [...readPatterns()].flatMap(([source, place]) => {
    if (EXEMPT.some((path) => place.includes(path))) return [];
    const slow = findSlowText(source);
    return slow === undefined ? [] : [`${place} ${source} for ${JSON.stringify(slow)}`];
  });
}

/** Literals of the sources, each with the place of its last use. */
function readPatterns(): Map<string, string> {
  const patterns = new Map<string, string>();
  for (const path of globSync(SOURCES, { cwd: ROOT, exclude: ['**/*.test.ts', '**/test/**'] })) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      if (ts.isRegularExpressionLiteral(node)) patterns.set(node.text, `${path}:${line + 1}`);
      node.forEachChild(visit);
    };
    visit(file);
  }
  return patterns;
}

function findSlowText(source: string): string | undefined {
  const end = source.lastIndexOf('/');
  const pattern = new RegExp(source.slice(1, end), source.slice(end + 1));
  const words = source.match(/\p{L}{2,}/gu) ?? [];
  for (const unit of [...UNITS, ...words]) {
    for (const start of [...STARTS, ...words]) {
      for (const last of ENDS) {
        const write = (length: number) => start + unit.repeat(length / unit.length) + last;
        if (growsTooFast(pattern, write)) return start + unit;
      }
    }
  }
  return undefined;
}

function growsTooFast(pattern: RegExp, write: (length: number) => string): boolean {
  if (measure(pattern, write(SHORT)) < SHORTEST) return false;
  const least = (length: number) => Math.min(...[1, 2, 3].map(() => measure(pattern, write(length))));
  const short = least(SHORT);
  return short >= SHORTEST && least(SHORT * TIMES) > short * GROWTH_LIMIT;
}

/** @returns milliseconds */
function measure(pattern: RegExp, text: string): number {
  const start = performance.now();
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.test(text);
  return performance.now() - start;
}
