// Texts that are no prose: subtitles, chats, tables, logs, programs. Their first lines are no title; they are called by
// their files, or else by the first words in them.
import { collapseSpace } from '../sentence/running-text.ts';

/** "00:00:01,000 --> 00:00:03,000" */
const CUE = /^(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{1,3} +-->/;
const SUBTITLE_START = /^(?:WEBVTT\b|\d{1,5}$)/;
/** "[05/06/20, 7:01:02 PM] An: ", "05/06/2020, 19:01 - An: ", "2021-03-04 10:11 An: " */
const CHAT =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?:[ \u202f]?[AP]M)?\]?(?: -)? [^:]{1,40}: /iu;
/** "10:15 An: " */
const CHAT_TIMES = /^\[?\d{1,2}:\d\d(?::\d\d)?\]? [^:]{1,30}: /u;
/** "2021-03-04 10:11:12 INFO ", "Mar  4 10:11:12 " */
const LOG =
  /^\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)\]?(?: \[?[A-Z]{4,8}\]?:?)? /;
const CODE =
  /^(?:#!|#include\b|import [\w{*"'.]|from [\w.]+ import\b|package [\w.]+;?$|using [\w.]+;$|(?:export )?(?:async )?(?:function|class|def|const|let|var) \w|\/\/|\/\*|<\?php|\[[\w. -]+\]$|[\w.-]+ ?= ?\S|@\w+)/;
const SEPARATORS = [',', ';', '\t', '|'];
/** In lines. */
const FEWEST_ROWS = 2;
const LINES_READ = 8;

export interface RecordText {
  /** Its first words, without times and names. */
  words: string;
}

/** @param text - of a whole seed; only its first lines are read */
export function readRecordText(text: string): RecordText | undefined {
  const lines = firstLines(text);
  for (const read of [readSubtitles, readMessages, readTable, readCode]) {
    const words = read(lines);
    if (words !== undefined) return { words };
  }
  return undefined;
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < LINES_READ; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? undefined : end);
    // An empty cell may end a row.
    if (line.trim() !== '') lines.push(line.replace(/(?<![ \r])[ \r]+$/, ''));
    from = end < 0 ? text.length : end + 1;
  }
  return lines;
}

function readSubtitles(lines: readonly string[]): string | undefined {
  const cue = lines.slice(0, 5).findIndex((line) => CUE.test(line.trimStart()));
  if (cue < 0 || !(cue === 0 || SUBTITLE_START.test(lines[0] ?? ''))) return undefined;
  const spoken = lines.slice(cue + 1);
  const end = spoken.findIndex((line) => CUE.test(line) || SUBTITLE_START.test(line));
  return collapseSpace(
    spoken
      .slice(0, end < 0 ? 2 : end)
      .join(' ')
      .replace(/<[^<>]{0,40}>/g, ''),
  );
}

function readMessages(lines: readonly string[]): string | undefined {
  for (const form of [CHAT, CHAT_TIMES, LOG]) {
    const [first = ''] = lines;
    if (form.test(first) && lines.filter((line) => form.test(line)).length >= FEWEST_ROWS)
      return first.replace(form, '');
  }
  return undefined;
}

/** Rows of as many cells; commas of prose have a blank after them. */
function readTable(lines: readonly string[]): string | undefined {
  const rows = lines.slice(0, LINES_READ - 1);
  for (const separator of SEPARATORS) {
    const counts = rows.map((row) => row.replace(/"[^"]*"/g, '""').split(separator).length);
    const isSpaced =
      separator !== '|' && rows.some((row) => row.includes(`${separator} `) && !row.includes('"'));
    const [columns = 0] = counts;
    const isEven = counts.every((count) => count === columns);
    if (
      rows.length > FEWEST_ROWS - 1 &&
      columns > 1 &&
      isEven &&
      !isSpaced &&
      !rows[0]?.startsWith(separator)
    ) {
      return (rows[0] ?? '')
        .split(separator)
        .map((cell) => cell.replace(/^"|"$/g, '').trim())
        .join(', ');
    }
  }
  return undefined;
}

function readCode(lines: readonly string[]): string | undefined {
  const [first = ''] = lines;
  const coded = lines.filter((line) => CODE.test(line.trimStart())).length;
  return CODE.test(first) && (first.startsWith('#!') || coded >= FEWEST_ROWS) ? first : undefined;
}
