/** Elements of the search page that its script fills and listens to. */
export interface PageParts {
  input: HTMLInputElement;
  order: HTMLSelectElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  clear: HTMLElement;
  filters: HTMLElement;
  status: HTMLElement;
}

export function findPageParts(page: HTMLElement): PageParts {
  const part = <Part extends HTMLElement>(selector: string) => page.querySelector(selector) as Part;
  return {
    input: part<HTMLInputElement>('input[type=search]'),
    order: part<HTMLSelectElement>('select'),
    list: part('.results'),
    more: part<HTMLButtonElement>('[data-more]'),
    clear: part('[data-clear]'),
    filters: part('[data-filters]'),
    status: part('[role=status]'),
  };
}
