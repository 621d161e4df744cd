/**
 * Remember the result of a pure function for each argument: for few different arguments, since none is forgotten.
 *
 * @example const collator = memoize((lang: string) => new Intl.Collator(lang)) // makes one a language
 */
export function memoize<Argument, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new Map<Argument, { result: Result }>();
  return (argument) => {
    const found = known.get(argument) ?? { result: compute(argument) };
    known.set(argument, found);
    return found.result;
  };
}
