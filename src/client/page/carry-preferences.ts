import { isCarried, preferences, readPreference } from '../lib/preferences.ts';

/** Lets links within the site take the preferences along, where storage does not. */
export function carryPreferences(): void {
  if (!isCarried) return;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.protocol !== 'file:') return;
    const address = new URL(link.href);
    for (const name of preferences) {
      const value = readPreference(name);
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    link.href = address.href;
  });
}
