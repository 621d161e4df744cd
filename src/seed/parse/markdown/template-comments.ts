// Comments of the programs that Markdown is written for: `{% comment %}…{% endcomment %}` of Jekyll, `{{/* … */}}` and
// `{{< comment >}}` of Hugo, and the line `[//]: # (…)` that everybody's Markdown leaves out.

export interface Span {
  start: number;
  end: number;
}

/** Whether a text may hold any of them; cheap. */
const ANY = /\{%-?\s?comment|\{\{-?\s?\/\*|\{\{[<%]\s?comment|^ {0,3}\[(?:\/\/|comment|_)\]:/im;
/** `[//]: # (để sau)`, `[comment]: <> (để sau)` */
const LINE = /^ {0,3}\[(?:\/\/|comment|_)\]:[ \t]*(?:#|<#?>|\/)[ \t]+[("'].*[)"'][ \t]*$/gim;
const PAIRS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/\{%-?\s?comment\s?-?%\}/g, /\{%-?\s?endcomment\s?-?%\}/g],
  [/\{\{-?\s?\/\*/g, /\*\/\s?-?\}\}/g],
  [/\{\{[<%]\s?comment\s?[>%]\}\}/g, /\{\{[<%]\s?\/\s?comment\s?[>%]\}\}/g],
];

export function mayHoldTemplateComments(text: string): boolean {
  return ANY.test(text);
}

/**
 * @param isCode - whether a place stands in code, which shows what it holds
 * @returns in the order of their starts; some may overlap
 */
export function findTemplateComments(text: string, isCode: (offset: number) => boolean): Span[] {
  const lines = [...text.matchAll(LINE)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const pairs = PAIRS.flatMap(([opening, closing]) => findPairs(text, opening, closing));
  return [...lines, ...pairs].filter(({ start }) => !isCode(start)).sort((a, b) => a.start - b.start);
}

/** An opening without an end is text, and so is every one behind it. */
function findPairs(text: string, opening: RegExp, closing: RegExp): Span[] {
  const spans: Span[] = [];
  const closings = [...text.matchAll(closing)].map(({ index, 0: mark }) => ({
    index,
    end: index + mark.length,
  }));
  let at = 0;
  let end = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < end) continue;
    while ((closings[at]?.index ?? Number.POSITIVE_INFINITY) < index) at += 1;
    const close = closings[at];
    if (!close) break;
    end = close.end;
    spans.push({ start: index, end });
  }
  return spans;
}
