// Numbers that look random and are the same for the same seed on every machine.

/** @returns a whole number from 0 to below `end` */
export type Random = (end: number) => number;

/** A linear congruential generator with the constants of Numerical Recipes; its high bits are good enough to pick words. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Sequences of neighbouring seeds begin with similar numbers.
  for (let skip = 0; skip < 8; skip++) next();
  return (end) => Math.floor(next() * end);
}

/** @throws Error if there is nothing to pick from */
export function pickOne<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('Expected something to pick from');
  return item;
}

export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let end = shuffled.length; end > 1; end--) {
    const [last, other] = [end - 1, random(end)];
    const item = shuffled[last] as Item;
    shuffled[last] = shuffled[other] as Item;
    shuffled[other] = item;
  }
  return shuffled;
}
