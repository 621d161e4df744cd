// The one door between the interface and the engine behind it.

export interface Hit {
  /** Relative to the page that asks. */
  url: string;
  title: string;
  /** ISO 8601, as precise as it is known; empty if the document states none. */
  date: string;
  /** Folders that the document is in, joined by `/`; empty at the top. */
  section: string;
  /** Above the first match that is shown, if there is one with an address. */
  heading?: Heading;
  /** BCP 47 tag of the document. */
  lang: string;
  /** A passage around the matches. */
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

/** A part of a passage; `match` parts are what was looked for. */
export interface Piece {
  text: string;
  match: boolean;
}

export interface SearchOptions {
  /** How many hits to fetch; the others are only counted. Ten by default. */
  limit?: number;
  /** How many of the best hits to pass over: those that were shown before. */
  from?: number;
  filters?: Filters;
  /** One sort key and its direction; by relevance without. */
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
  /** Whether to count the values of the filters, which are loaded for it. */
  isCounting?: boolean;
  /** Whether each hit explains its place. */
  explain?: boolean;
  /** Aborted when nobody waits for the answer any more; the search then ends at its next step, with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** For each filter the values that a document must have: all of them, or `any`. */
export type Filters = Readonly<Record<string, string | readonly string[] | { any: readonly string[] }>>;

/** For each filter its values, and how many documents have each. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchResult {
  /** Documents found; the hits are some of them. */
  total: number;
  hits: Hit[];
  /** Nothing has all of the words; these have some. */
  isPartial?: boolean;
  /** What was found instead: the query with a slip put right. */
  corrected?: string;
  /** Of the documents found; of a filter that is set, of those that would be found without it. */
  counts?: Counts;
  /** Whether they are of more or fewer documents than were found: of very many they are not counted one by one. */
  areCountsRough?: boolean;
}

export interface SearchBackend {
  /** @throws Error with a sentence for the reader if the index cannot be loaded; the reason of a signal that was aborted */
  search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
}
