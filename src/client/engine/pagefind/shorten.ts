// What of Pagefind's answer reaches the page. A common word has ten thousand documents with a hundred places each, and
// handing all that from the worker to the page keeps both busy for longer than the search itself.

/** A document of Pagefind's answer, as the worker hands it over. */
export interface RawFound {
  score: number;
  /** Places of the matches among the document's words, first to last. */
  words: number[];
  /** How many of them stand in a row, at most. */
  run?: number;
}

/** What the one who asks wants of an answer; told to the worker with the question. */
export interface Wanted {
  /** Documents; those with the words in a row come in addition, up to as many. */
  most: number;
  /** How many words make a row. */
  row: number;
}

/**
 * Runs in the worker, from its own source: it may use nothing from outside.
 *
 * @param results - best first, or in the order that was asked for; changed in place
 * @returns those that are handed over, in the same order
 */
export function shorten<Result extends RawFound>(
  results: readonly Result[],
  { most, row }: Wanted,
): Result[] {
  const kept: Result[] = [];
  let inRow = 0;
  for (const [at, result] of results.entries()) {
    let [run, longest, end, before] = [0, 0, 0, -2];
    for (const place of result.words) {
      run = place === before + 1 ? run + 1 : 1;
      if (run > longest) [longest, end] = [run, place];
      before = place;
    }
    const isRow = longest >= row && inRow < most;
    if (isRow) inRow += 1;
    if (at >= most && !isRow) continue;
    // Places serve to tell where to look first; all of them are found again in the text.
    result.words = Array.from({ length: Math.min(longest, row) }, (_, back) => end - back).reverse();
    result.run = longest;
    kept.push(result);
  }
  return kept;
}

/** In the worker, before Pagefind's own code: answers are shortened, and what is not handed over is freed at once. */
export const SHORTENING = `(() => {
  const shorten = ${shorten};
  const asked = new Map();
  const send = self.postMessage.bind(self);
  addEventListener('message', ({ data }) => {
    const wanted = data?.args?.[1]?.wanted;
    if (data?.method === 'search' && wanted) asked.set(data.id, { wanted, instanceId: data.instanceId });
  });
  self.postMessage = (message, ...others) => {
    if (message?.id === 'freed') return;
    const { wanted, instanceId } = asked.get(message?.id) ?? {};
    asked.delete(message?.id);
    const { result } = message ?? {};
    if (wanted && result?.results) {
      const all = result.results;
      const kept = new Set(shorten(all, wanted));
      result.results = [...kept];
      result.total = all.length;
      for (const one of all) {
        if (kept.has(one)) continue;
        const data = { id: 'freed', instanceId, method: 'releaseData', args: [one.data] };
        dispatchEvent(new MessageEvent('message', { data }));
      }
    }
    send(message, ...others);
  };
})();
`;
