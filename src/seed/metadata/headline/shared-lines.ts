// First lines that many texts of a folder share name none of them: 109 of 110 laws begin "CỘNG HÒA XÃ HỘI …".
// They are counted in the heads of all files, in memory that does not grow with the number of files.
import { VFile } from 'vfile';
import { normalise } from '../../decode/normalise.ts';
import { readMetadataLines } from '../../parse/head/metadata-lines.ts';
import { readFrontMatter } from '../../parse/overrides/front-matter.ts';
import { splitLines } from '../../parse/text/lines.ts';
import { lineShape } from './line-shape.ts';

/** Lines from the top of each text that are counted. */
const LINES_OF_EACH = 3;
/** A line is shared if at least this many texts begin with it, and this share of their folder or of all. */
const FEWEST_TEXTS = 3;
const SHARED_SHARE = 0.05;
/** Error of a counted share: rarer lines are dropped from time to time. */
const SHARE_ERROR = SHARED_SHARE / 10;
/** In characters; longer lines are paragraphs. */
const LONGEST_LINE = 200;

/** Counts the first lines of texts, folder by folder. */
export interface SharedLines {
  /** @param head - the first lines of a text, decoded */
  add: (head: string) => void;
  /** Ends a folder: lines that its texts share are shared, however many other texts follow. */
  endFolder: () => void;
  /** The shared lines of all texts, as `lineKey` and `lineShape` write them. */
  result: () => ReadonlySet<string>;
}

/** The form in which lines are compared: "CỘNG HÒA  XÃ HỘI" is "Cộng hòa xã hội". */
export function lineKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

export function createSharedLines(): SharedLines {
  const shared = new Set<string>();
  const whole = createCounter();
  let folder = createCounter();
  const take = (counter: Counter) => {
    for (const key of counter.frequent()) shared.add(key);
  };
  return {
    add(head) {
      const keys = firstLines(head);
      for (const counter of [whole, folder]) counter.add(keys);
    },
    endFolder() {
      take(folder);
      folder = createCounter();
    },
    result() {
      take(folder);
      take(whole);
      return shared;
    },
  };
}

/** Lines below the author's front-matter and the head. */
function firstLines(head: string): string[] {
  const [text, file] = [normalise(head), new VFile()];
  const lines = readMetadataLines(splitLines(text, readFrontMatter(text, file)), file);
  const filled = lines.filter(({ text: line }) => line !== '').slice(0, LINES_OF_EACH);
  return filled
    .flatMap(({ text: line }) => [lineKey(line), lineShape(line) ?? []].flat())
    .filter((key) => key.length <= LONGEST_LINE);
}

interface Counter {
  add: (keys: readonly string[]) => void;
  frequent: () => string[];
}

/** Lossy counting (Manku and Motwani 2002): a line in `SHARED_SHARE` of the texts is never missed. */
function createCounter(): Counter {
  const entries = new Map<string, { count: number; missed: number; heads: Set<string> }>();
  const width = Math.ceil(1 / SHARE_ERROR);
  let texts = 0;
  return {
    add(keys) {
      texts += 1;
      const missed = Math.floor(texts / width);
      const head = keys.join('\n');
      for (const key of new Set(keys)) {
        const entry = entries.get(key) ?? { count: 0, missed, heads: new Set() };
        entry.count += 1;
        if (entry.heads.size < FEWEST_TEXTS) entry.heads.add(head);
        entries.set(key, entry);
      }
      if (texts % width > 0) return;
      for (const [key, entry] of entries) {
        if (entry.count + entry.missed <= texts / width) entries.delete(key);
      }
    },
    frequent() {
      // Copies of one text do not make its lines shared, so heads must differ.
      const most = [...entries].filter(
        ([, { count, missed, heads }]) =>
          heads.size >= FEWEST_TEXTS && count + missed >= SHARED_SHARE * texts,
      );
      return most.map(([key]) => key);
    },
  };
}
