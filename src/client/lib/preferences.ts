// The reader's preferences, stored in the browser and nowhere else. Storage may be switched off or full: then they last
// as long as the page. From disk Firefox gives every page a storage of its own (its origin is `null`), so there the
// preferences travel in the address from page to page, see carry-preferences.ts.

const PREFIX = 'seedpress:';
export const preferences = ['theme', 'language'] as const;
export type Preference = (typeof preferences)[number];

/** Whether preferences travel in the address. */
export const isCarried = location.protocol === 'file:' && location.origin === 'null';

export function readPreference(name: Preference): string | undefined {
  const carried = isCarried ? new URLSearchParams(location.search).get(name) : null;
  return carried || readStored(name);
}

/** @param value - `undefined` removes it */
export function savePreference(name: Preference, value: string | undefined): void {
  if (isCarried) {
    const address = new URL(location.href);
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
  }
  store(name, value);
}

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param value - `undefined` removes it */
export function store(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Storage is switched off or full.
  }
}
