// The parts of <seed-results> that the page brings along.

export function partsOf(results: HTMLElement) {
  const part = <Part extends HTMLElement = HTMLElement>(selector: string) =>
    results.querySelector(selector) as Part;
  return {
    input: part<HTMLInputElement>('input[type=search]'),
    order: part<HTMLSelectElement>('select'),
    list: part('.results'),
    more: part<HTMLButtonElement>('[data-more]'),
    filters: part('[data-filters]'),
    clear: part('[data-clear]'),
    status: part('[role=status]'),
  };
}
