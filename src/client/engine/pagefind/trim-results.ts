// Trims Pagefind's answer before it reaches the page. A common word has ten thousand documents with a hundred positions
// each, and handing all that from the worker to the page takes both longer than the search itself.

/** A document of Pagefind's answer, as the worker hands it over. */
export interface RawResult {
  score: number;
  /** Positions of the matches among the document's words, ascending. */
  words: number[];
  /** Most of them in a row. */
  run?: number;
}

/** How much of an answer is wanted; sent to the worker with the question. */
export interface Wanted {
  /** Documents; those with the words in a row come in addition, up to the same number. */
  most: number;
  /** Number of words that make a row. */
  row: number;
}

/**
 * Runs in the worker from its source text, so it may use nothing from outside.
 *
 * @param results - best first, or in the order asked for; changed in place
 * @returns the results to hand over, in the same order
 */
export function trimResults<Result extends RawResult>(
  results: readonly Result[],
  { most, row }: Wanted,
): Result[] {
  const kept: Result[] = [];
  let inRow = 0;
  for (const [at, result] of results.entries()) {
    let [run, longest, end, before] = [0, 0, 0, -2];
    for (const position of result.words) {
      run = position === before + 1 ? run + 1 : 1;
      if (run > longest) [longest, end] = [run, position];
      before = position;
    }
    const isRow = longest >= row && inRow < most;
    if (isRow) inRow += 1;
    if (at >= most && !isRow) continue;
    // Positions only help to choose what to read first; the text gives all of them again.
    result.words = Array.from({ length: Math.min(longest, row) }, (_, back) => end - back).reverse();
    result.run = longest;
    kept.push(result);
  }
  return kept;
}

/** Source text to run in the worker before Pagefind's: trims answers and frees at once what is not handed over. */
export const TRIMMING = `(() => {
  const trimResults = ${trimResults};
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
      const kept = new Set(trimResults(all, wanted));
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
