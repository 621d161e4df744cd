import type { Word } from '../../../shared/letters/word.ts';
import type { Query } from './parse-query.ts';

/** Words that stand in a row in a document that has exactly what was typed. */
export interface Row {
  text: string;
  words: readonly Word[];
}

/**
 * Each phrase is a row, and so are all words between two phrases.
 *
 * @example listRows(parseQuery('công an "đà nẵng"')) // => công an; đà nẵng
 */
export function listRows({ terms }: Pick<Query, 'terms'>): Row[] {
  const rows: Row[] = [];
  for (const [at, { text, words, isPhrase }] of terms.entries()) {
    const last = rows.at(-1);
    const goesOn = last && !isPhrase && !terms[at - 1]?.isPhrase;
    if (goesOn) rows[rows.length - 1] = { text: `${last.text} ${text}`, words: [...last.words, ...words] };
    else rows.push({ text, words });
  }
  return rows;
}
