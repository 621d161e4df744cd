// What stands in Markdown and is no text: addresses, labels, tags, numbers of items. A plain reading, made without the
// parser whose work it checks: where it cannot tell, it leaves words out rather than miss them.

/** "<!--", "<script>": the start of what no page shows. */
const HIDDEN =
  /<!--|<(script|style|template|noscript|iframe|svg|title|textarea|select|button|object|audio|video|canvas|math)\b[^<>]*>/gi;
/** Each with an example of what it blanks. All run in linear time. */
const MARKUP: readonly RegExp[] = [
  // "<a href='x'>"
  /<\/?[a-z][^<>]*>/gi,
  // "](address 'title')"
  /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
  // "][label]", "[^1]", "[!NOTE]", "[x]"
  /\]\[[^\][\n]*\]|\[[\^!][^\][\n]*\]|\[[ xX]\]/g,
  // "[label]: address 'title'"
  /^[ \t>]*\[[^\][\n]+\]:[^\n]*/gm,
  // "![[picture|300]]", "[[page.md]]", "[[page#^block]]"
  /\|[ \t]*\d{1,5}(?:x\d{1,5})?[ \t]*\]\]|\.(?:md|mdx|markdown)(?=#|\]\])|#\^[\w-]+/gi,
  // "[[target|words]]"
  /\[\[[^\][|\n]*\|/g,
  // "&nbsp;", "caf&eacute;s"
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]*(?:&#?\w{1,31};[\p{L}\p{M}\p{N}]*)+/gu,
  // "1. ", "> 2) "
  /^[ \t>*+-]*\d{1,9}[.)](?=\s|$)/gm,
  // "```js"
  /^[ \t>*+-]*(?:`{3,}|~{3,})[^`\n]*$/gm,
  // "{#id .class}"
  /\{[#.:][^{}\n]*\}/g,
  // " ^block-id"
  /[ \t]\^[\w-]+[ \t]*$/gm,
];

/** @returns the text with blanks in the place of its markup, at the same offsets */
export function blankMarkdown(text: string): string {
  const visible = blankHidden(text);
  return MARKUP.reduce((blanked, pattern) => blanked.replace(pattern, blankLetters), visible);
}

/** Comments and elements without text, up to their ends; one that does not end hides nothing. */
function blankHidden(text: string): string {
  let [result, from] = ['', 0];
  const endless = new Set<string>();
  for (const { 0: token, 1: name = '!', index } of text.matchAll(HIDDEN)) {
    const kind = name.toLowerCase();
    if (index < from || endless.has(kind)) continue;
    const end = findEnd(text, kind, index + token.length);
    if (end === undefined) endless.add(kind);
    else {
      result += text.slice(from, index) + blankLetters(text.slice(index, end));
      from = end;
    }
  }
  return result + text.slice(from);
}

function findEnd(text: string, kind: string, from: number): number | undefined {
  const pattern = kind === '!' ? /-->/g : new RegExp(`</${kind}\\s*>`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : undefined;
}

function blankLetters(markup: string): string {
  return markup.replace(/[^\n]/g, ' ');
}
