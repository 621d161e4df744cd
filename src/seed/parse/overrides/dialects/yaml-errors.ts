// What the YAML parser says, in the words of somebody who writes documents, and what to do about it.
import type { YAMLError } from 'yaml';

/** `title: Bài 4: Tát nước` */
const FIELD = /^\s*(?:- )?([^\s:][^:]{0,40}):\s/;

/** @returns the cause, without a place */
export function explainYamlError({ code, message, pos }: YAMLError, yaml: string): string {
  const start = yaml.lastIndexOf('\n', Math.max(0, pos[0] - 1)) + 1;
  const end = yaml.indexOf('\n', pos[0]);
  const line = yaml.slice(start, end < 0 ? undefined : end);
  const key = FIELD.exec(line)?.[1];
  // Not the value itself: the site shows messages, and the document may not be for everybody.
  const quoted = key ? `, such as \`${key}: "…"\`` : '';
  const said = message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? code;
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'Unexpected `---`, expected it in the first line only';
    case 'TAB_AS_INDENT':
      return 'A tab begins the line, and YAML allows only spaces there; replace it by two spaces';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return `A colon stands in the value, as if another field began there; put the value between quotation marks${quoted}`;
    case 'DUPLICATE_KEY':
      return 'The key stands here a second time; remove one of the two';
    case 'BAD_SCALAR_START':
      return `A value cannot begin with this mark unless it stands between quotation marks${quoted}`;
    case 'BAD_DQ_ESCAPE':
      return "A `\\` has a meaning of its own between double quotation marks; write `\\\\`, or use single ones `'…'`";
    case 'BAD_INDENT':
      if (/^Flow/.test(said))
        return 'A bracket `[` or `{` is opened in the value and never closed; close it, or put quotation marks around the value';
      return 'The line begins further left or right than it should, or a bracket before it is not closed';
    default:
      return explainByWords(said, quoted);
  }
}

function explainByWords(said: string, quoted: string): string {
  if (/^Missing closing ["']/.test(said))
    return 'A quotation mark is opened and never closed; close it at the end of the value';
  if (/^Missing , /.test(said)) return 'A comma is missing at the end of the line before';
  if (/^Implicit map keys need/.test(said))
    return 'The line is no field: expected `key: value`, with a space after the colon';
  if (/at node end$/.test(said))
    return `Something stands behind the end of the value; put all of it between one pair of quotation marks${quoted}`;
  return `${said}; put the value between quotation marks if it is text${quoted}`;
}
