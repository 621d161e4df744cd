// A collection of any size from a small one, by recombining the paragraphs of its texts. Words, names and
// lengths are those of real texts; a searched phrase is in several documents, as in large collections.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParagraphs } from './collection.ts';
import { createRandom, pickOne } from './random.ts';

interface Options {
  docs: string;
  out: string;
  /** Documents to make. */
  count: number;
  seed: number;
}

/** Documents in one folder. */
const SECTION = 500;
/** A longer paragraph is split, since a text may be one line. */
const LONG = 1200;
const SENTENCE_END = /(?<=[.!?…]["”’»)]?) +(?=["“‘«(]?\p{Lu})/u;

/**
 * @param options.out - a folder that is new or empty
 * @returns a sentence about the written files
 */
export function makeCollection({ docs, out, count, seed }: Options): string {
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`Cannot write to \`${out}\`, expected an empty folder`);
  const texts = readParagraphs(docs).filter((paragraphs) => paragraphs.length > 1);
  if (texts.length === 0) throw new Error(`Cannot make a collection: no text in \`${docs}\` has paragraphs`);
  const shapes = texts.map((paragraphs) => paragraphs.join('').length);
  const paragraphs = texts.flatMap((all) => all.slice(1).flatMap(splitParagraph));
  const random = createRandom(seed);
  for (let number = 0; number < count; number++) {
    const [title = ''] = pickOne(texts, random);
    const length = pickOne(shapes, random);
    const parts = [title, ''];
    for (let written = title.length; written < length; written += parts.at(-1)?.length ?? 1) {
      parts.push(pickOne(paragraphs, random));
    }
    const section = join(out, `part-${Math.floor(number / SECTION)}`);
    mkdirSync(section, { recursive: true });
    writeFileSync(join(section, `${number}.txt`), `${parts.join('\n')}\n`);
  }
  return `Wrote ${count} texts from ${paragraphs.length} paragraphs of ${texts.length} to ${out}`;
}

function splitParagraph(paragraph: string): string[] {
  if (paragraph.length <= LONG) return [paragraph];
  const pieces: string[] = [''];
  for (const sentence of paragraph.split(SENTENCE_END)) {
    const last = pieces.at(-1) ?? '';
    if (last.length < LONG / 2) pieces[pieces.length - 1] = last === '' ? sentence : `${last} ${sentence}`;
    else pieces.push(sentence);
  }
  return pieces;
}
