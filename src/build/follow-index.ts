// While developing: the search index follows the documents, behind the pages, which are served before it is made.

export interface IndexFollower {
  /** Make the index anew; a run under way is abandoned. */
  refresh: () => void;
  /** Resolves once the index is that of the last refresh, or could not be made. */
  ready: () => Promise<void>;
}

/**
 * @param makeIndex - never run twice at a time; ends early when the signal is aborted
 * @param onFailure - called with what `makeIndex` throws, unless it was abandoned
 */
export function createIndexFollower(
  makeIndex: (signal: AbortSignal) => Promise<void>,
  onFailure: (error: unknown) => void,
): IndexFollower {
  let abort = new AbortController();
  let last: Promise<void> = Promise.resolve();
  return {
    refresh() {
      abort.abort(new Error('The documents have changed again.'));
      abort = new AbortController();
      const { signal } = abort;
      last = last.then(async () => {
        if (signal.aborted) return;
        try {
          await makeIndex(signal);
        } catch (error) {
          if (!signal.aborted) onFailure(error);
        }
      });
    },
    async ready() {
      for (let seen: typeof last | undefined; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
  };
}
