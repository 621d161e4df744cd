// Recognises names of people by their form: "Nguyễn Văn A", "Jane O'Neill", "J. R. R. Tolkien", "Ludwig van Beethoven".
import { alternatives } from '../../languages/alternatives.ts';

const PARTICLE = new RegExp(`^${alternatives(({ names }) => names?.particles)}$`, 'u');
const WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const BETWEEN = new RegExp(
  String.raw`(?<!\s)\s*[;,]\s*|(?<!\s)\s+(?:[-–&/]|${alternatives(({ names }) => names?.conjunctions)})\s+`,
  'u',
);
const MOST_NAME_WORDS = 5;

/**
 * @returns the names; none if the text is anything but a list of names
 * @example readPersonNames('Jane Doe, Nguyễn Văn A') // => ['Jane Doe', 'Nguyễn Văn A']
 * @example readPersonNames('Hello there') // => []
 */
export function readPersonNames(text: string): string[] {
  const names = text.split(BETWEEN).map((name) => name.trim());
  return names.every(isName) ? names : [];
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= MOST_NAME_WORDS &&
    WORD.test(words[0] ?? '') &&
    words.every((word) => WORD.test(word) || PARTICLE.test(word))
  );
}
