// The one door between the interface and the engine behind it.

export interface Hit {
  /** Relative to the page that asks. */
  url: string;
  title: string;
  /** ISO 8601, as precise as it is known; empty if the document states none. */
  date: string;
  /** BCP 47 tag of the document. */
  lang: string;
  /** A passage around the matches. */
  passage: readonly Piece[];
  /** The same as plain text. */
  excerpt: string;
}

/** A part of a passage; `match` parts are what was looked for. */
export interface Piece {
  text: string;
  match: boolean;
}

export interface SearchOptions {
  /** How many hits to fetch; the others are only counted. Ten by default. */
  limit?: number;
  /** Values of filters that a document must have. */
  filters?: Readonly<Record<string, string | readonly string[]>>;
  /** One sort key and its direction; by relevance without. */
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface SearchResult {
  total: number;
  hits: Hit[];
}

export interface SearchBackend {
  /** @throws Error with a sentence for the reader if the index cannot be loaded */
  search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
}
