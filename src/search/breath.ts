// Long work in pieces, so that the page answers its reader in between.

/**
 * @param most - time that one piece may take, in ms
 * @returns to be awaited between pieces; lets others have their turn when the time is over
 */
export function createBreath(most: number): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < most) return;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
}
