/** pagefind.js as a function of its free names; each call is a realm of its own. */
declare module 'pagefind:source' {
  export interface Pagefind {
    options: (options: { exactDiacritics: boolean }) => Promise<void>;
    /** Loads all filters; a search counts values of loaded filters only. */
    filters: () => Promise<unknown>;
    /** @param query - `null` finds every document */
    search: (
      query: string | null,
      options?: { filters?: object; sort?: object; wanted?: object },
    ) => Promise<{
      results: { id: string; score: number; words: number[]; run?: number; data: () => Promise<unknown> }[];
      /** Number of all results, if they were trimmed. */
      total?: number;
      filters: Record<string, Record<string, number>>;
    }>;
  }
  export default function createPagefind(
    fetch: (url: string) => Promise<Response>,
    Worker: new (url: string) => unknown,
    document: object,
    Registry: new (free: (id: string) => void) => object,
  ): { createInstance: (options: { basePath: string; baseUrl: string }) => Pagefind };
}

/** The shards of the index; written before the code of the engine. */
declare const seedpressShards: readonly {
  folder: string;
  languages: readonly string[];
  /** Those of the languages whose words are reduced to stems. */
  stems: readonly string[];
  pages: number;
}[];

/** Checksum of the code of Pagefind's worker; set when the engine is bundled. */
declare const SEEDPRESS_WORKER_SUM: number;
