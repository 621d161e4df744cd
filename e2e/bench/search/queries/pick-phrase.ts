// Picks words of a text that a reader may search for.
import type { Text } from './collection.ts';
import type { Kind } from './query-kinds.ts';
import { pickOne, type Random } from './random.ts';

/** Words with one blank between them, without punctuation, which readers do not type, and without half of "don't". */
const RUN = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)+(?![\p{L}\p{N}'’-])/gu;
/** "thăm Đà Nẵng": capitals after a small letter, so not the beginning of a sentence. */
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?![\p{L}\p{N}])/gu;

/** @returns phrases that a text must hold, each a list of words; `undefined` if the text has none */
export function pickPhrase(text: Text, from: Kind['from'], random: Random): string[][] | undefined {
  if (from === 'phrase') return pickRun(text, 3 + random(3), random);
  if (from === 'name') {
    const names = text.prose.flatMap((line) => line.match(NAME) ?? []);
    return names.length === 0 ? undefined : [pickOne(names, random).split(' ')];
  }
  const pairs = [1, 2, 3].flatMap(() => pickRun(text, 2, random) ?? []);
  const all = pairs.flat().map((word) => word.toLowerCase());
  return pairs.length === 3 && new Set(all).size === all.length ? pairs : undefined;
}

function pickRun({ prose }: Text, length: number, random: Random): string[][] | undefined {
  const runs = prose.flatMap((line) => line.match(RUN) ?? []).map((run) => run.split(' '));
  const long = runs.filter((run) => run.length >= length);
  if (long.length === 0) return undefined;
  const run = pickOne(long, random);
  const start = random(run.length - length + 1);
  return [run.slice(start, start + length)];
}
