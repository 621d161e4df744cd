import type { UiLang } from '../../../i18n/index.ts';
import type { SearchResult } from '../../lib/backend.ts';
import { element } from '../../lib/dom.ts';
import { translate } from '../../lib/translate.ts';

/** Stands for a value while a sentence is taken apart around it; no sentence has it. */
const HERE = '\u0000';

/** Says when something else was searched for, or only parts of it found. */
export function showRemark(
  box: HTMLElement,
  { corrected, isPartial }: SearchResult,
  ui: UiLang,
  use: (text: string) => void,
): void {
  box.hidden = !corrected && !isPartial;
  if (corrected) {
    const [before = '', after = ''] = translate(ui, 'search.corrected', { q: HERE }).split(HERE);
    const button = element('button', corrected);
    button.type = 'button';
    button.addEventListener('click', () => use(corrected));
    box.replaceChildren(before, button, after);
  } else box.textContent = isPartial ? translate(ui, 'search.partial') : '';
}
