// The list below a combobox: the focus stays in the text field, and one option is active, which screen readers know by its id.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ "list autocomplete with manual selection"

export interface Listbox {
  show: (items: readonly HTMLElement[]) => void;
  /** Up or down; between the last option and the first one none is active. */
  move: (step: 1 | -1) => void;
  active: () => HTMLElement | undefined;
}

export function createListbox(input: HTMLInputElement, list: HTMLElement): Listbox {
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const active = () => list.querySelector<HTMLElement>('[aria-selected=true]') ?? undefined;
  const activate = (option: HTMLElement | undefined) => {
    active()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  return {
    show(items) {
      list.replaceChildren(...items);
      for (const [index, option] of options().entries()) option.id = `${list.id}-${index}`;
      activate(undefined);
    },
    move(step) {
      const all = [undefined, ...options()];
      const at = all.indexOf(active());
      activate(all.at((at + step) % all.length));
    },
    active,
  };
}
