// A head as org-mode writes it, which Hugo reads too:
//
//     #+title: Đò dọc
//     #+draft: t
import type { Entry, HeadPosition } from './entry.ts';

const LINE = /^#\+([\p{L}_][\p{L}\p{N}_-]*)(?:\[\])?:(?:[ \t]+(.*))?$/u;

/** Whether the line belongs to such a head. */
export function isOrgLine(line: string): boolean {
  return LINE.test(line);
}

/** @param source - lines of which each is one of such a head */
export function readOrg(source: string, { path, linesBefore }: HeadPosition): Entry[] {
  return source.split('\n').flatMap((line, index) => {
    const [, key, value = ''] = LINE.exec(line) ?? [];
    if (key === undefined) return [];
    const place = { path, line: index + 1 + linesBefore, column: 1 };
    return [
      { key: key.toLowerCase().replace(/^hugo_/, ''), value: readValue(value.trim()), place, source: line },
    ];
  });
}

/** `:nấm:rừng:` is a list. */
function readValue(value: string): string | string[] {
  const isList = /^:[^\s:]+(?::[^\s:]+)*:$/.test(value);
  return isList ? value.split(':').filter(Boolean) : value;
}
