// Chords stand above the syllable at which they are played, so that the blanks before them mean something:
//
//     [Am]          [G]
//     Sóng vỗ bờ xa, thuyền ai chưa về
import type { Line } from '../lines.ts';

const CHORD =
  /^[([|]*[A-G](?:#|b|♯|♭)?(?:maj|min|dim|aug|sus|add|m|M)?\d{0,2}(?:(?:sus|add|maj|b|#)\d{1,2})?(?:\/[A-G][#b]?)?[)\]|]*$/;
const BAR = /^(?:\||\/|-|x\d|\(x\d\))$/i;
const FEWEST_CHORDS = 2;

/** @returns the run of lines with chords and the words below them; empty if there is none */
export function readChordRun(lines: readonly Line[], start: number): Line[] {
  let end = start;
  const chords = new Set<string>();
  let isPlaced = false;
  // Each line of chords takes the line below it along.
  for (let line = lines[end]; line && isChordLine(line); line = lines[end]) {
    const own = line.text.split(/\s+/).filter((word) => CHORD.test(word));
    for (const chord of own) chords.add(chord);
    isPlaced ||=
      /\S {2,}\S/.test(line.text) ||
      line.column > 1 ||
      line.text.includes('|') ||
      (own[0]?.startsWith('[') ?? false);
    end += 1;
    if (lines[end] && !isChordLine(lines[end] ?? line)) end += 1;
  }
  const run = lines.slice(start, end);
  return chords.size >= FEWEST_CHORDS && isPlaced && run.length > 1 ? run : [];
}

export function isChordLine({ text }: Line): boolean {
  if (text.length > 200) return false;
  const words = text.split(/\s+/);
  return words.some((word) => CHORD.test(word)) && words.every((word) => CHORD.test(word) || BAR.test(word));
}
