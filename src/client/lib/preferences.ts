// What the reader chose, kept in the browser and nowhere else. Storage may be switched off or full: then it lasts as long
// as the page. From disk Firefox gives every page a storage of its own (the origin is then `null`), so there the choices
// travel in the address from page to page.

const PREFIX = 'seedpress:';
const choices = ['theme', 'language'] as const;
type Choice = (typeof choices)[number];

const travels = location.protocol === 'file:' && location.origin === 'null';

export function recall(choice: Choice): string | undefined {
  const carried = travels ? new URLSearchParams(location.search).get(choice) : null;
  return carried || load(choice);
}

export function load(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param value - `undefined` forgets */
export function remember(choice: Choice, value: string | undefined): void {
  if (travels) {
    const address = new URL(location.href);
    if (value === undefined) address.searchParams.delete(choice);
    else address.searchParams.set(choice, value);
    history.replaceState(history.state, '', address);
  }
  store(choice, value);
}

/** @param value - `undefined` forgets */
export function store(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // See above.
  }
}

/** Let links of this site take the choices along, where storage does not. */
export function startTravelling(): void {
  if (!travels) return;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.protocol !== 'file:') return;
    const address = new URL(link.href);
    for (const choice of choices) {
      const value = recall(choice);
      if (value) address.searchParams.set(choice, value);
      else address.searchParams.delete(choice);
    }
    link.href = address.href;
  });
}
