import type { UiLang } from '../../../i18n/index.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { createElement } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';

/** Marks the place of a value in a sentence that is split there; no sentence contains it. */
const PLACEHOLDER = '\u0000';

/** Tells the reader that a corrected query was searched for, or that no document has all words. */
export function showRemark(
  box: HTMLElement,
  { corrected, isPartial }: SearchResult,
  ui: UiLang,
  use: (text: string) => void,
): void {
  box.hidden = !corrected && !isPartial;
  if (corrected) {
    const [before = '', after = ''] = translate(ui, 'search.corrected', { q: PLACEHOLDER }).split(
      PLACEHOLDER,
    );
    const button = createElement('button', corrected);
    button.type = 'button';
    button.addEventListener('click', () => use(corrected));
    box.replaceChildren(before, button, after);
  } else box.textContent = isPartial ? translate(ui, 'search.partial') : '';
}
