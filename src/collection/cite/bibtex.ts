// A reference for BibTeX and BibLaTeX, where some characters have a meaning and are escaped.
import { splitPersonName } from './person-name.ts';
import type { CiteSource } from './source.ts';

/** BibTeX counts braces even after a backslash, so they are written by name. */
const ESCAPES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'%&$#_'].map((mark) => [mark, `\\${mark}`])),
};

/** @example formatBibtex(source) // => '@misc{hoi-nghi,\n title = {{Hội nghị}},\n …\n}' */
export function formatBibtex({ title, authors, date, lang, site, url, slug }: CiteSource): string {
  const [year, month] = date?.split('-') ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.map((name) => formatName(name, lang)).join(' and ')],
    // In braces of its own, so that no style changes its capitals.
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    ['howpublished', escapeTex(site)],
    ['url', url],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => ` ${name} = {${value}}`);
  return `@misc{${slug},\n${lines.join(',\n')}\n}`;
}

function formatName(name: string, lang: string): string {
  const person = splitPersonName(name, lang);
  return 'literal' in person
    ? `{${escapeTex(person.literal)}}`
    : `${escapeTex(person.family)}, ${escapeTex(person.given)}`;
}

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[{}\\~^%&$#_]/g, (mark) => ESCAPES[mark] ?? mark);
}
