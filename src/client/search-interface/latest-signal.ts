/** Signals for work of which only the latest is wanted. */
export interface LatestSignal {
  /** The signal of the latest work. */
  readonly signal: AbortSignal;
  /** Aborts the latest work. @returns the signal for new work */
  renew: () => AbortSignal;
}

export function createLatestSignal(): LatestSignal {
  let controller = new AbortController();
  return {
    get signal() {
      return controller.signal;
    },
    renew() {
      controller.abort();
      controller = new AbortController();
      return controller.signal;
    },
  };
}
