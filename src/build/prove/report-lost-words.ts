import type { VFile } from 'vfile';
import { blankMarkdown } from '../../render/lost-words/blank-markdown.ts';
import { findLostWords } from '../../render/lost-words/find-lost-words.ts';
import { listTexts } from '../../render/lost-words/list-texts.ts';
import { report } from '../../seed/messages.ts';

/**
 * Warn of words of the source that its reader dropped. The page is kept: it has all others, and where the lost ones belong
 * nobody knows.
 *
 * @param words - of the page's text
 */
export function reportLostWords(page: VFile, words: string): void {
  const { sourceWords, tree, headline = '', removed = [] } = page.data;
  if (!sourceWords || !tree) return;
  const { text, isMarkdown, locate } = sourceWords;
  const besides = [headline, ...removed].join('\n');
  const lost = findLostWords(text, `${besides}\n${words}`, () => ({
    source: isMarkdown ? blankMarkdown(text) : text,
    shown: `${besides}\n${listTexts(tree)}`,
  }));
  if (lost) report(page, 'words-left-out', [String(lost.count), lost.words.join(' ')], locate(lost.offset));
}
