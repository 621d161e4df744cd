// Answers that are kept to be given again, the latest ones, and no more of them than memory is to be had.

interface Kept<Value> {
  get: (key: string) => Promise<Value> | undefined;
  /** What fails is not kept. */
  keep: (key: string, value: Promise<Value>) => void;
}

/**
 * @param most - values
 * @param room - for all values together, in what `sizeOf` counts
 */
export function createKept<Value>(most: number, room: number, sizeOf: (value: Value) => number): Kept<Value> {
  const kept = new Map<string, { value: Promise<Value>; size: number }>();
  let filled = 0;
  const drop = (key: string) => {
    filled -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  const makeRoom = () => {
    for (const key of kept.keys()) {
      if (kept.size <= most && (filled <= room || kept.size === 1)) return;
      drop(key);
    }
  };
  return {
    get(key) {
      const known = kept.get(key);
      if (!known) return undefined;
      // The last one that was asked for is the last to go.
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    },
    keep(key, value) {
      const entry = { value, size: 0 };
      drop(key);
      kept.set(key, entry);
      makeRoom();
      value.then(
        (arrived) => {
          if (kept.get(key) !== entry) return;
          entry.size = sizeOf(arrived);
          filled += entry.size;
          makeRoom();
        },
        () => kept.get(key) === entry && drop(key),
      );
    },
  };
}
