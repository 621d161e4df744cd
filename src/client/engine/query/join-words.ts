import type { Word } from '../../../shared/letters/word.ts';

/** @example joinWords(splitWords('TP.HCM')) // => 'tp hcm' */
export function joinWords(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}
