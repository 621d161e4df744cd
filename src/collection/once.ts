/**
 * Remember what a pure function makes of a list, as long as that very list is in use.
 *
 * @example const sorted = once((items: readonly string[]) => items.toSorted()) // sorts each array the first time it is given
 */
export function once<Items extends object, Result>(
  compute: (items: Items) => Result,
): (items: Items) => Result {
  const known = new WeakMap<Items, { result: Result }>();
  return (items) => {
    const found = known.get(items) ?? { result: compute(items) };
    known.set(items, found);
    return found.result;
  };
}
