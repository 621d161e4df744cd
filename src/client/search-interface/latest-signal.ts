/** Work of which only the latest is wanted. */
export interface Latest {
  /** Of the work that was begun last. */
  readonly signal: AbortSignal;
  /** Ends the work before. @returns the signal that ends the new one */
  next: () => AbortSignal;
}

export function createLatest(): Latest {
  let controller = new AbortController();
  return {
    get signal() {
      return controller.signal;
    },
    next() {
      controller.abort();
      controller = new AbortController();
      return controller.signal;
    },
  };
}
