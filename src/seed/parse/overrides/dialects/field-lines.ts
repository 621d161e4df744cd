// A head without a fence, as Pelican, MultiMarkdown and Logseq have it in Markdown: fields up to the first blank line.
//
//     Title: Đò dọc
//     Tags: sông, bến

import { findField, isHeadKey } from '../field-keys.ts';
import type { Entry, HeadPosition } from './entry.ts';

/** `Title: Đò dọc`, `title:: Đò dọc`; a key has at most four words. */
const FIELD = /^([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3})::?(?:[ \t]+(.*))?$/u;
/** A blank line, or a rule. */
const BLOCK_END = /\n(?:---|\.\.\.|\+\+\+)?[ \t]*\n/;
const CONTINUED = /^[ \t]+\S/;

/**
 * @param text - from the first line that is not blank
 * @returns length of the block with the line that ends it; `undefined` if the text does not begin with a title and another field
 */
export function measureFieldLines(text: string): number | undefined {
  const end = BLOCK_END.exec(text);
  const lines = text.slice(0, end ? end.index : 0).split('\n');
  const keys = lines.map((line) => FIELD.exec(line)?.[1]);
  const isBlock = lines.every((line, at) => keys[at] !== undefined || (at > 0 && CONTINUED.test(line)));
  const known = keys.filter((key) => key !== undefined && (isHeadKey(key) || findField(key)));
  const isTitled = known.some((key) => findField(key ?? '')?.field === 'title');
  if (!end || !isBlock || !isTitled || known.length < 2) return undefined;
  return end.index + end[0].length;
}

/** @param source - a block that was measured */
export function readFieldLines(source: string, { path, linesBefore }: HeadPosition): Entry[] {
  const entries: (Entry & { value: string })[] = [];
  for (const [index, line] of source.replace(BLOCK_END, '').split('\n').entries()) {
    const [, key, value = ''] = FIELD.exec(line) ?? [];
    const open = entries.at(-1);
    if (key !== undefined) {
      const place = { path, line: index + 1 + linesBefore, column: 1 };
      entries.push({ key, value: value.trim(), place, source: line });
    } else if (open) {
      open.value = `${open.value} ${line.trim()}`.trim();
      open.source += `\n${line}`;
    }
  }
  return entries;
}
