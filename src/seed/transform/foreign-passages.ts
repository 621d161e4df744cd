// Passages in another language than their text get `lang`, so that they are read aloud, hyphenated and searched in it.
// Only long passages whose letters differ strongly are examined: names, addresses and titles are in no language.
import { eld } from 'eld/small';
import type { BlockContent, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type LetterProfile, mergeProfiles, profileLetters } from '../languages/letters.ts';
import { flowElement } from '../mdast/jsx.ts';

/** Shorter passages are in no certain language. */
const FEWEST_LETTERS = 100;
/** Characters of a passage, and passages of a text, that are read. */
const SAMPLE_LENGTH = 400;
const MOST_PASSAGES = 20;
/** A foreign passage has so many times fewer or more marked letters than its text, and a larger share than names have. */
const MARKED_RATIO = 2;
const MARKED_BY_NAMES = 0.02;
const ADDRESS = /(?<!\S)\S+(?:@|:\/\/|www\.)\S+/g;
/** Words in small letters make a sentence: "The price of rice", not "Real Madrid, Manchester United, Bayern". */
const SMALL_WORD = /(?:^|\s)\p{Ll}+(?=[\s,.])/gu;
const FEWEST_SMALL_WORDS = 8;
const CASED = new Set(['Latin', 'Greek', 'Cyrillic']);

export function seedForeignPassages() {
  return (tree: Root, file: VFile): void => {
    const { metadata } = file.data;
    // Without a certain language of the whole text, no part is certainly in another.
    if (!metadata || metadata.inferred['lang'] === 'site-default') return;
    const own = metadata.lang.split('-')[0];
    const samples = tree.children.map((node) =>
      node.type === 'paragraph' || node.type === 'blockquote' ? sampleText(node) : '',
    );
    const letters = samples.map(profileLetters);
    const whole = mergeProfiles(letters.filter(({ count }) => count > 0).slice(0, MOST_PASSAGES));
    tree.children = tree.children.map((node, index) => {
      const [sample = '', found] = [samples[index], letters[index]];
      const lang = found && differs(found, whole) ? detectLanguage(sample, found) : undefined;
      return lang && lang !== own ? flowElement('div', [node as BlockContent], { lang }) : node;
    });
  };
}

/** Words need no space where elements end, as only letters are counted. */
function sampleText(node: Nodes): string {
  if ('value' in node) return node.value.slice(0, SAMPLE_LENGTH);
  if (!('children' in node)) return ' ';
  let text = '';
  for (const child of node.children) {
    if (text.length >= SAMPLE_LENGTH) break;
    text += sampleText(child);
  }
  return text;
}

function differs({ script, count, marked }: LetterProfile, whole: LetterProfile): boolean {
  if (count < FEWEST_LETTERS) return false;
  if (script !== whole.script) return true;
  return (
    marked * MARKED_RATIO < whole.marked || marked > Math.max(MARKED_BY_NAMES, whole.marked * MARKED_RATIO)
  );
}

/** @returns `undefined` if it is not certain */
function detectLanguage(sample: string, { script }: LetterProfile): string | undefined {
  const text = sample.replace(ADDRESS, ' ');
  if (profileLetters(text).count < FEWEST_LETTERS || !isSentence(text, script)) return undefined;
  const found = eld.detect(text);
  return found.isReliable() ? found.language : undefined;
}

function isSentence(text: string, script: string): boolean {
  return !CASED.has(script) || (text.match(SMALL_WORD)?.length ?? 0) >= FEWEST_SMALL_WORDS;
}
