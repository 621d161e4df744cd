// Tags and comments in fragments of HTML, whose other tags are text.

/** The start of a comment, or a tag: "</", its name, its attributes; `<?php ?>` and `<!X>` are not tags. */
const TOKEN = /<!--|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s(?:"[^"]*"|'[^']*'|[^'"<>])*)?)>|<\/?/g;

/** The tags and comments of a fragment; a comment that does not end is text. */
export function* readTokens(html: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(TOKEN);
  let hasComments = true;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    if (match[0] === '<!--') {
      const end: number = hasComments ? html.indexOf('-->', match.index + 4) : -1;
      hasComments = end >= 0;
      match[0] = hasComments ? html.slice(match.index, end + 3) : '<';
      pattern.lastIndex = match.index + match[0].length;
    }
    yield match;
  }
}
