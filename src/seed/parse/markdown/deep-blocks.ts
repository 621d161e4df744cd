// Blocks whose marks nest deeper than anyone writes: the parser's work for them grows with the square of the marks, or
// worse, so they are shown as they are typed.

/** `> - > - …` many times over, or marks of emphasis by the thousand at a word. */
const CONTAINERS =
  /^(?:[ \t]{0,4}(?:[-+*>]|\d{1,9}[.)])){200}[^*-]|[^\s*][*]{1000}|[*]{1000}[^\s*]|[^\s_]_{1000}|_{1000}[^\s_]/m;
/** An item of a list in a list in a list … */
const INDENTED = /^[ \t]{200,}(?:[-+*]|\d{1,9}[.)])[ \t]/gm;
const MAX_INDENTED = 200;
/** "```js", "~~~~"; a backtick after the name of a language makes it code in a line. */
const FENCE = /^ {0,3}(?:(`{3,})[^`\n]*|(~{3,}).*)$/;
/** An escaped sign, a mark, or a place where a paragraph can be cut (`findWordStart` in `chunks.ts`). */
const SIGN = /\\[^\n]|[[\]*_~`]|[ \n](?=[*_[`]*\p{L})/gu;
const MARK = /[[\]*_~`]/g;
const SIGNS_OF_EMPHASIS = '*_~`';
/** Brackets within brackets. */
const MAX_DEPTH = 100;
/** Closing brackets of a block that close nothing. */
const MAX_STRAY = 1000;
/** Marks between two places where a paragraph can be cut. */
const MAX_UNCUT = 1000;

/** Whether a chunk of Markdown, which begins outside of code, holds such a block. */
export function isTooDeep(text: string): boolean {
  return isIndented(text) || splitBlocks(text).some(({ isDeep }) => isDeep);
}

/** @returns the text in parts: each block that is too deep, and what lies between them */
export function splitAtDeepBlocks(text: string): string[] {
  const parts: string[] = [];
  let shallow = '';
  for (const { block, isDeep } of splitBlocks(text)) {
    if (!isDeep) {
      shallow += block;
      continue;
    }
    if (shallow) parts.push(shallow);
    parts.push(block);
    shallow = '';
  }
  if (shallow) parts.push(shallow);
  return parts;
}

function isIndented(text: string): boolean {
  return (text.match(INDENTED)?.length ?? 0) > MAX_INDENTED;
}

/** At blank lines; code in fences is never deep, whatever is in it. */
function splitBlocks(text: string): { block: string; isDeep: boolean }[] {
  let fence = '';
  return text.split(/(?<=\n[ \t]*\n)/).map((block) => {
    const outside: string[] = [];
    for (const line of block.split('\n')) {
      const [, ticks = '', marks = ticks] = FENCE.exec(line) ?? [];
      if (!fence && !marks) outside.push(line);
      const isEnd = marks.startsWith(fence) && /^[ `~]*$/.test(line);
      if (!fence || isEnd) fence = fence ? '' : marks;
    }
    return { block, isDeep: isDeep(outside.join('\n')) };
  });
}

function isDeep(block: string): boolean {
  if (CONTAINERS.test(block)) return true;
  // Most blocks have few marks: this is the quicker look.
  if ((block.match(MARK)?.length ?? 0) <= MAX_DEPTH) return false;
  let [depth, stray, uncut] = [0, 0, 0];
  for (const [sign] of block.matchAll(SIGN)) {
    if (sign === '[') depth += 1;
    else if (sign === ']') {
      if (depth > 0) depth -= 1;
      else stray += 1;
    }
    if (sign === '[' || SIGNS_OF_EMPHASIS.includes(sign)) uncut += 1;
    else if (!sign.startsWith('\\') && sign !== ']') uncut = 0;
    if (depth > MAX_DEPTH || stray > MAX_STRAY || uncut > MAX_UNCUT) return true;
  }
  return false;
}
