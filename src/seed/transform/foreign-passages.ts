// Passages in another language than their text get `lang`, so that they are read aloud, hyphenated and searched as what
// they are. Only long ones whose letters differ strongly are looked at: names, addresses and titles are in no language.
import { eld } from 'eld/small';
import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { block } from '../compile/jsx.ts';
import { runningText } from '../matter/running-text.ts';

/** In letters. */
const SHORTEST = 100;
/** Enough to be sure. */
const SAMPLE = 600;
/** Scripts in the order they are asked; a text is in the first that most of its letters are of. */
const SCRIPTS = (
  ['Latin', 'Cyrillic', 'Han', 'Kana', 'Hangul', 'Greek', 'Arabic', 'Hebrew', 'Thai', 'Devanagari'] as const
).map((name) => new RegExp(name === 'Kana' ? '[\\p{sc=Hira}\\p{sc=Kana}]' : `\\p{sc=${name}}`, 'gu'));
/** Letters with marks, and đ: a quarter of Vietnamese, a twentieth of French, none of English. */
const MARKED = /[\u00c0-\u024f\u1ea0-\u1ef9]/g;
/** A passage has that many times fewer or more of them than its text, and more than a few names bring along. */
const RATIO = 3;
const NAMES = 0.02;
const ADDRESS = /\S+(?:@|:\/\/|www\.)\S+/g;
/** Small words make a sentence: "The price of rice", not "Real Madrid, Manchester United, Bayern". */
const SMALL_WORD = /(?:^|\s)\p{Ll}+(?=[\s,.])/gu;
const FEWEST_SMALL = 8;

export function seedForeignPassages() {
  return (tree: Root, file: VFile): void => {
    const { matter } = file.data;
    // Where the language of the whole is not known, no part of it is certain to be in another.
    if (!matter || matter.inferred['lang'] === 'site-default') return;
    const own = matter.lang.split('-')[0];
    const whole = profileOf(
      runningText({ type: 'root', children: tree.children.slice(0, 20) }).slice(0, 4000),
    );
    tree.children = tree.children.map((node) => {
      const lang = languageOf(node, whole);
      return lang && lang !== own ? block('div', [node as never], { lang }) : node;
    });
  };
}

/** @returns `undefined` if it is not certain, or not worth asking */
function languageOf(node: RootContent, whole: Profile): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'blockquote') return undefined;
  const text = runningText(node);
  if (text.length < SHORTEST) return undefined;
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ');
  const { script, marked, letters } = profileOf(sample);
  const differs =
    script !== whole.script ||
    marked * RATIO < whole.marked ||
    marked > Math.max(NAMES, whole.marked * RATIO);
  if (!differs || letters < SHORTEST || !isSentence(sample, script)) return undefined;
  const found = eld.detect(sample);
  return found.isReliable() ? found.language : undefined;
}

interface Profile {
  /** Index in `SCRIPTS`. */
  script: number;
  /** Share of its letters. */
  marked: number;
  letters: number;
}

function profileOf(text: string): Profile {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.findIndex((pattern) => (text.match(pattern)?.length ?? 0) > letters / 2);
  return { script, marked: (text.match(MARKED)?.length ?? 0) / Math.max(1, letters), letters };
}

function isSentence(text: string, script: number): boolean {
  return script > 1 || (text.match(SMALL_WORD)?.length ?? 0) >= FEWEST_SMALL;
}
