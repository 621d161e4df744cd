// Finds the lines at which somebody begins to speak, in exports of chats and in transcripts:
//
//     [12/03/2019, 6:15:09 AM] Lan: Chào cả nhà        10:02 <lan> chào        Lan, [10.02.21 12:33]
import { alternatives } from '../../../languages/alternatives.ts';
import type { Line } from '../lines.ts';

const TIME = String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,3})?)?(?:\s?(?:[AaPp]\.?[Mm]\.?|SA|CH))?`;
const DATE = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`;
const STAMP = String.raw`[[(]?(?:${DATE},?\s+)?${TIME}(?:,?\s+${DATE})?[\])]?`;
/** Marks of direction, which phones write before a line. */
const START = String.raw`^[\u200e\u200f\ufeff]*`;
const NAME = String.raw`[^\s:<>[\](){}][^:<>[\]{}]{0,39}`;
const stamped: readonly RegExp[] = [
  // "[10:02] Lan: …", "12/03/2019, 06:15 - Lan: …", "00:01:02 Lan: …"
  new RegExp(`${START}(?<stamp>${STAMP})\\s*(?:[-–—]\\s*)?(?<name>${NAME}):(?=\\s|$)`, 'u'),
  // "10:02 <@lan> …"
  new RegExp(`${START}(?<stamp>${STAMP})\\s*<[@+%~&\\s]?(?<name>[^<>\\s]{1,40})>\\s`, 'u'),
  // "Lan, [10.02.21 12:33]", "Lan  10:02 AM", "Lan (10:02): …"
  new RegExp(`${START}(?<name>${NAME}?),?\\s+(?<stamp>${STAMP})(?::\\s.*)?$`, 'u'),
];
const AT_START = new RegExp(`${START}${STAMP}(?=\\s|$)`, 'u');
/** A stamp that no timetable has: in brackets, with seconds, or with a date. */
const CERTAIN_STAMP = /^[[(]|\d[:.]\d{2}[:.]\d{2}|\d[-/.]\d{1,2}[-/.]\d/;
const SPEAKER = /^(\p{Lu}[^:.,;!?<>()\d]{0,30}(?: \d{1,2})?)(?: \([^()]{1,30}\))?:(?=\s)/u;
const KNOWN_SPEAKER = new RegExp(`^${alternatives(({ glossaries }) => glossaries?.speakers)}(?:$|\\s)`, 'iu');
/** Lines of a conversation, and the share of them that begin an utterance. */
const FEWEST_LINES = 2;
const SHARE = 0.25;
const MOST_WORDS = 4;

/** @returns the lines that begin an utterance with its time; none if the text is no conversation */
export function findStampedUtterances(lines: readonly Line[]): ReadonlySet<Line> {
  const starts = new Set<Line>();
  const names = new Map<string, number>();
  let isCertain = false;
  let said = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    said += 1;
    const text = line.text.slice(0, 200);
    const { stamp, name } = stamped.map((form) => form.exec(text)?.groups).find((found) => found) ?? {};
    if (!stamp || !name) continue;
    starts.add(line);
    names.set(name, (names.get(name) ?? 0) + 1);
    isCertain ||= CERTAIN_STAMP.test(stamp);
  }
  const isRepeated = [...names.values()].some((count) => count > 1);
  if (starts.size < FEWEST_LINES || starts.size < said * SHARE || !(isCertain || isRepeated))
    return new Set();
  // What the program itself says has a time and no name.
  return new Set(lines.filter((line) => starts.has(line) || AT_START.test(line.text.slice(0, 60))));
}

/** @returns the lines that begin with the name of a speaker and a colon; none if nobody answers */
export function findSpeakers(lines: readonly Line[]): ReadonlySet<Line> {
  const starts = new Map<Line, string>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = SPEAKER.exec(line.text.slice(0, 80))?.[1];
    if (!name || name.split(' ').length > MOST_WORDS) continue;
    starts.set(line, name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isSpeaker = (name: string) => (counts.get(name) ?? 0) > 1 || KNOWN_SPEAKER.test(name);
  const speakers = [...counts.keys()].filter(isSpeaker);
  return new Set(
    speakers.length < 2 ? [] : [...starts].filter(([, name]) => isSpeaker(name)).map(([line]) => line),
  );
}

/** "00:00:02,000 --> 00:00:05,500" */
const CUE =
  /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*(?:-->|,)\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}(?:\s|$)/;

/** Whether a text is the subtitles of a film: each block has its time. */
export function isSubtitles(lines: readonly Line[]): boolean {
  const cues = lines.filter(({ text }) => CUE.test(text)).length;
  return cues > 0 && cues * 8 >= lines.filter(({ text }) => text !== '').length;
}
