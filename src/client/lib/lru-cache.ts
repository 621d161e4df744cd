// Answers that may be asked for again: those used last are kept, within a limit of memory.

interface LruCache<Value> {
  get: (key: string) => Promise<Value> | undefined;
  /** A value that is rejected leaves the cache. */
  set: (key: string, value: Promise<Value>) => void;
}

interface LruCacheOptions<Value> {
  /** Values, at most. */
  max: number;
  /** Size of all values together, at most; one value may be larger if it is alone. */
  maxSize?: number;
  /** @returns the size of a value, in the unit of `maxSize` */
  sizeOf?: (value: Value) => number;
}

export function createLruCache<Value>({
  max,
  maxSize = Number.POSITIVE_INFINITY,
  sizeOf = () => 1,
}: LruCacheOptions<Value>): LruCache<Value> {
  /** In the order of their last use. */
  const entries = new Map<string, { value: Promise<Value>; size: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  };
  const makeRoom = () => {
    for (const key of entries.keys()) {
      if (entries.size <= max && (total <= maxSize || entries.size === 1)) return;
      drop(key);
    }
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      const entry = { value, size: 0 };
      drop(key);
      entries.set(key, entry);
      makeRoom();
      value.then(
        (arrived) => {
          if (entries.get(key) !== entry) return;
          entry.size = sizeOf(arrived);
          total += entry.size;
          makeRoom();
        },
        () => entries.get(key) === entry && drop(key),
      );
    },
  };
}
