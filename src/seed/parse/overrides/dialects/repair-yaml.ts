// Slips of people who write YAML by hand, where one reading alone makes sense: `title: Bài 4: Tát nước`, a tab that
// indents. Other programs read some of them too, so that files with them are about.

import { isHeadKey } from '../field-keys.ts';

export interface RepairedYaml {
  text: string;
  slips: readonly Slip[];
}

export interface Slip {
  /** 1-based, in the YAML. */
  line: number;
  what: string;
}

/** A field at the margin: `title: Bài 4: Tát nước` */
const FIELD = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}):[ \t]+(\S.*)$/u;
/** Marks with a meaning in YAML that no plain text can begin with. */
const RESERVED = /^[@`%*&!]/;
/** `"Đò" ở bến`, `[Kể lại] Đò dọc`: text behind the closing mark. */
const HALF_QUOTED = /^(?:"[^"]*"|'[^']*'|\[[^\][]*\])\s*[^\s#,]/;
/** `"Đò "dọc" sông"`: the marks around the whole are not the text's. */
const WRAPPED = /^(["'])(.*)\1$/;
/** `title:Đò dọc` */
const TIGHT = /^([A-Za-z][\w-]{0,40}):(?=[^\s:/])/;
/** `  tags: [a]` below a field that has its value in its own line. */
const INDENTED = /^[ \t]+([A-Za-z][\w-]{0,40}):(?:[ \t]|$)/;
const FILLED = /^[\p{L}_][^:\n]{0,40}:[ \t]+[^\s|>]/u;

/** @param yaml - that cannot be parsed as it is */
export function repairYaml(yaml: string): RepairedYaml {
  const slips: Slip[] = [];
  const source = yaml.split('\n');
  const lines = source.map((line, index) => {
    const say = (what: string) => slips.push({ line: index + 1, what });
    const field = placeField(line, source[index - 1] ?? '', say);
    const [, key = '', value = ''] = FIELD.exec(field) ?? [];
    const text = value.trimEnd();
    if (!isBroken(text)) return field;
    say(`the value of \`${key}\` is one text, without quotation marks around it`);
    return `${key}: ${JSON.stringify(WRAPPED.exec(text)?.[2] ?? text)}`;
  });
  return { text: lines.join('\n'), slips };
}

/** The line with the spaces that a field must have, before it and behind its colon. */
function placeField(line: string, before: string, say: (what: string) => void): string {
  const spaced = line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length));
  if (spaced !== line) say('a tab that begins the line stands for spaces');
  const tight = TIGHT.exec(spaced)?.[1];
  if (tight !== undefined && isHeadKey(tight)) {
    say(`a space is missing behind \`${tight}:\``);
    return spaced.replace(':', ': ');
  }
  const indented = INDENTED.exec(spaced)?.[1];
  if (indented === undefined || !isHeadKey(indented) || !FILLED.test(before)) return spaced;
  say(`\`${indented}\` is a field of its own, without spaces before it`);
  return spaced.trimStart();
}

function isBroken(value: string): boolean {
  if (/^["'[]/.test(value)) return HALF_QUOTED.test(value);
  if (/^[{|>]/.test(value)) return false;
  return RESERVED.test(value) || /:(?:\s|$)/.test(value);
}
