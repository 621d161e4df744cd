// Results of pure functions that are costly to compute and asked for again.

/**
 * Remembers the result for each argument: for few different ones, since none is forgotten.
 *
 * @example const collator = memoize((lang: string) => new Intl.Collator(lang)) // makes one a language
 */
export function memoize<Argument, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  return memoizeIn(new Map(), compute);
}

/**
 * Remembers the result for an object as long as that very object is in use.
 *
 * @example const sorted = memoizeByObject((items: readonly string[]) => items.toSorted()) // sorts each array once
 */
export function memoizeByObject<Argument extends object, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  return memoizeIn(new WeakMap(), compute);
}

function memoizeIn<Argument, Result>(
  known: Memory<Argument, { result: Result }>,
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  return (argument) => {
    const found = known.get(argument) ?? { result: compute(argument) };
    known.set(argument, found);
    return found.result;
  };
}

interface Memory<Key, Value> {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => unknown;
}
