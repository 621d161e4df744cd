// Slips of people who write YAML by hand, where one reading alone makes sense: `title: Bài 4: Tát nước`, a tab that
// indents. Other programs read some of them too, so that files with them are about.

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
/** `"Đò" ở bến`: text behind the closing quotation mark. */
const HALF_QUOTED = /^(?:"[^"]*"|'[^']*')\s*[^\s#,]/;

/** @param yaml - that cannot be parsed as it is */
export function repairYaml(yaml: string): RepairedYaml {
  const slips: Slip[] = [];
  const lines = yaml.split('\n').map((line, index) => {
    const spaced = line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length));
    if (spaced !== line)
      slips.push({ line: index + 1, what: 'a tab that begins the line stands for spaces' });
    const [, key = '', value = ''] = FIELD.exec(spaced) ?? [];
    const text = value.trimEnd();
    if (!isBroken(text)) return spaced;
    slips.push({
      line: index + 1,
      what: `the value of \`${key}\` is one text, without quotation marks around it`,
    });
    return `${key}: ${JSON.stringify(text)}`;
  });
  return { text: lines.join('\n'), slips };
}

function isBroken(value: string): boolean {
  if (/^["']/.test(value)) return HALF_QUOTED.test(value);
  if (/^[[{|>]/.test(value)) return false;
  return RESERVED.test(value) || /:(?:\s|$)/.test(value);
}
