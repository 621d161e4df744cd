// What the reader chose, kept in the browser and nowhere else. Storage may be switched off or full: then nothing is kept.

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`seedpress:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param value - `undefined` forgets */
export function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`seedpress:${name}`);
    else localStorage.setItem(`seedpress:${name}`, value);
  } catch {
    // See above.
  }
}
