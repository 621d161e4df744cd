// How pages reach the store. They are modules, and no path of a user may be part of a module: theirs knows an id of
// letters and digits, under which the process that renders them has registered the store.
import { createHash } from 'node:crypto';

export interface OpenStore {
  /** Folder of the collection's data, absolute. */
  folder: string;
  /** Folder of the MDX pages, absolute. */
  content: string;
  /** Called for each document whose body is read. */
  onBody?: () => void;
  /** Called for a document whose code failed, with its seed's path and the reason. */
  onFailure?: (path: string, reason: string) => void;
}

/** Modules of the pages are bundled apart from those of the build, so that both share nothing but the process. */
const REGISTRY = Symbol.for('seedpress.stores');
const shared = globalThis as { [REGISTRY]?: Map<string, OpenStore> };

/** @returns the id, of `[0-9a-f]` */
export function registerStore(store: OpenStore): string {
  const id = createHash('sha256').update(store.folder).digest('hex').slice(0, 16);
  shared[REGISTRY] ??= new Map();
  shared[REGISTRY].set(id, store);
  return id;
}

/** @throws Error if no store was registered under this id in this process */
export function openStore(id: string): OpenStore {
  const store = shared[REGISTRY]?.get(id);
  if (!store) throw new Error(`Missing store \`${id}\`, expected it to be registered before pages render`);
  return store;
}
