// The interface of the search engine, which the pages use.

export interface Hit {
  /** Relative to the page that asks. */
  url: string;
  title: string;
  /** ISO 8601, as precise as it is known; empty if the document states none. */
  date: string;
  /** Folder of the document; empty at the top. */
  section: string;
  /** The heading above the first match in the passage, if it has an id. */
  heading?: Heading;
  /** BCP 47 tag of the document. */
  lang: string;
  /** Whether it has what was typed: all words in a row, with the marks that were typed. Such hits come first. */
  isExact: boolean;
  /** Text around the matches. */
  passage: readonly Piece[];
  /** The same as plain text. */
  excerpt: string;
  /** How it came to its place; only with `explain: true`. */
  explanation?: Explanation;
}

/** How a hit came to its place. Numbers are those of src/client/engine/rank/weights.ts. */
export interface Explanation {
  /** The questions to the index that found the document, and the guess that each of them adds. */
  questions: readonly { stage: QuestionStage; text: string; guess: number }[];
  /** Sum of these guesses. Documents with the best guesses are read and graded; the others follow in their order. */
  guess: number;
  /** The reading of the query that fits the document best, and what it costs; `undefined` if it was not graded. */
  reading?: { text: string; cost: number; isCorrected: boolean };
  /** The score is the sum of the parts; `undefined` if the document was not read to be graded. */
  grade?: { score: number; parts: GradeParts };
}

/**
 * Kinds of questions to the index: a `phrase` as typed or in another reading, the same with `otherMarks`, all words in a
 * `row`, the `beginning` of a query that is still being typed, all or most `words` in any order, a `part` of the query, a
 * `correction`, and a `list` of all documents.
 */
export type QuestionStage =
  | 'phrase'
  | 'otherMarks'
  | 'row'
  | 'beginning'
  | 'words'
  | 'part'
  | 'correction'
  | 'list';

/** The parts of a grade: the first group for a document with the whole phrase, the second for one with words of it. */
export interface GradeParts {
  /** The whole phrase is there. */
  phrase?: number;
  /** How exactly it is written as typed. */
  marks?: number;
  /** How often it occurs. */
  repeated?: number;
  /** The words that are there, by their weights and neighbours. */
  words?: number;
  /** How near they are to each other. */
  nearness?: number;
  /** The phrase, or words, in the title. */
  title: number;
  /** Negative: the cost of the reading. */
  reading: number;
}

/** A heading inside a document. */
export interface Heading {
  id: string;
  text: string;
}

/** A part of a passage, and whether it is a match. */
export interface Piece {
  text: string;
  match: boolean;
}

export interface SearchOptions {
  /** Hits to fetch; the others are only counted. Ten by default. */
  limit?: number;
  /** Best hits to skip, since they are shown already. */
  from?: number;
  filters?: Filters;
  /** One sort key and its direction; by default hits are sorted by relevance. */
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
  /** Whether to count the documents for each value of the filters, whose files are then loaded. */
  isCounting?: boolean;
  /** Whether each hit explains its place. */
  explain?: boolean;
  /** When it is aborted, the search rejects with its reason at the next step. */
  signal?: AbortSignal | undefined;
}

/** For each filter the values that a document must have: all of them, or `any`. */
export type Filters = Readonly<Record<string, string | readonly string[] | { any: readonly string[] }>>;

/** For each filter its values, and how many documents have each. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchResult {
  /** Documents found, of which the hits are some. */
  total: number;
  /** How many of them have what was typed; they come first in every order, and filters count them alone. */
  exact: number;
  hits: Hit[];
  /** Only signs were typed, which the index does not have. */
  isUnsearchable?: boolean;
  /** No document has all words; these have some. */
  isPartial?: boolean;
  /** The query with its spelling corrected, which was searched for instead. */
  corrected?: string;
  /** Counts among the documents found; for a filter that is set, among those found without it. */
  counts?: Counts;
  /** Whether the counts are estimates: very many documents are not counted one by one. */
  areCountsRough?: boolean;
}

export interface SearchBackend {
  /** @throws Error whose message names the file of the index that cannot be loaded; the reason of an aborted signal */
  search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
}
