// Every number that decides which documents a search finds, how many it looks at, in which order they come and which
// matches count as exact. Only numbers and no imports, so each stage may read them. `npm run bench:search` measures a
// change. Times and cache sizes stand where they are used.

/** Characters of a query that are read, a paragraph: longer text was pasted by mistake, and would take endless questions. */
export const MOST_CHARACTERS = 600;

/** Value in a grade of a word that is in the text, by the marks it shares with the typed word. */
export const MARKS_VALUE = {
  /** Written as typed. */
  exact: 1,
  /** Written with all typed marks and more. */
  typed: 0.9,
  /** The same letters with other marks. */
  letters: 0.7,
} as const;

/** Factor for a longer word that begins with the word still being typed. */
export const BEGUN_VALUE = 0.95;

/** Value of a word that only shares its stem with the typed one: "running" for "runs". */
export const STEM_VALUE = 0.6;

/**
 * Two words of a language with stems share one if they agree in all but the last `end` letters of the shorter, and in at
 * least `least`.
 */
export const STEM_LETTERS = { end: 4, least: 3 } as const;

/**
 * Distance of a word in the text from the typed word. Excerpts and pages mark only the closest matches of a phrase or
 * word: two kinds of the same distance side by side, a greater distance only where no smaller one is. A word typed without
 * any mark means all of them, at distance 0.
 */
export const MARKS_DISTANCE = { exact: 0, typed: 1, letters: 4 } as const;
/** Added for a longer word that begins with the word still being typed. */
export const BEGUN_DISTANCE = 2;
/** Another form of an English word, "ships" for "ship". */
export const ENGLISH_FORM_DISTANCE = 0;
/** A word that shares its stem by the rule of `STEM_LETTERS`: marked as a last resort. */
export const STEM_DISTANCE = 8;

/** Grade of a document with the whole phrase; without it a grade stays below 2. */
export const PHRASE_GRADE = {
  /** Base: above the grade of any document without the phrase. */
  whole: 2,
  /** Subtracted if even one word of the phrase is not exactly as typed. */
  inexact: 0.1,
  /** The phrase is written with the punctuation that was typed: "26/6". */
  literal: 0.05,
  /** The phrase is in the title. */
  title: 0.03,
  /** Multiplied by log2(1 + number of times the phrase occurs), up to `mostRepeats`. */
  repeated: 0.005,
  mostRepeats: 3,
} as const;

/** Grade of a document with some or all words of the query, but not in a row. */
export const WORDS_GRADE = {
  /** Share of a word's value that counts wherever the word stands… */
  alone: 0.4,
  /** … and the share that counts for neighbours of the query that are its neighbours in the text, too. */
  neighbours: 0.6,
  /** All words close together in any order; less for each word in between. */
  nearness: 0.25,
  /** All words in the title; less for some of them. */
  title: 0.25,
} as const;

/** Added to each word's weight, so that a word in every document still counts a little. */
export const LEAST_WORD_WEIGHT = 0.05;

/** Subtracted from a grade for each step from what was typed to the reading that the document has. */
export const READING_COST = {
  /** Another form of the city's name: "TPHCM" for "TP HCM". */
  city: 0.02,
  /** sĩ for sỹ. */
  letter: 0.05,
  /** An abbreviation in full or the reverse; twice as much for its second meaning. */
  name: 0.1,
} as const;
/** The same for a corrected word. */
export const CORRECTION_COST = 0.25;

/** Readings of one query: more come only of pasted lists of abbreviations. */
export const MOST_READINGS = 12;
/** Readings whose phrases are looked up with any marks, since such questions are expensive. */
export const LOOSE_READINGS = 3;

/**
 * First guess at a document, by the question to the index that found it; the guesses of several questions add up. The best
 * guesses are read and graded; the others keep the order of their guesses.
 */
export const GUESS = {
  /** The phrase as typed; less the reading's cost. */
  phrase: 10,
  correction: 6,
  otherMarks: 3,
  /** All words but the one still being typed, as a phrase. */
  beginning: 2.5,
  /** All words in a row, as Pagefind counts them. */
  row: 2,
  /** All complete words of a query without a result. */
  complete: 3,
  /** Words that are in most documents. */
  common: 1,
  /** All words in any order: the first of them, half as much for the twentieth after it, … */
  words: 0.5,
  wordsHalf: 20,
  /** … with Pagefind's own score divided by this… */
  wordsScore: 1000,
  /** … and the share of the query's words that stand in a row. */
  wordsRow: 0.5,
} as const;

/** A guess is divided by this to stand beside the grades of documents in another language. */
export const GUESS_PER_GRADE = 100;

/** A word typed without marks means any marks if this spelling is in less than this share of the most frequent one's documents. */
export const UNUSUAL_SPELLING = 0.3;

/** Without a document that has all words, those with this share of the best one's guess are shown. */
export const PARTIAL_SHARE = 0.5;

/** Documents that Pagefind looks at for one phrase, at most: some hundred milliseconds. A more expensive one is not asked. */
export const PHRASE_BUDGET = 20_000_000;
/** The same for all parts of a query together, and for all corrections. */
export const TOTAL_BUDGET = 60_000_000;
/** Cost of asking for words in any order, about. */
export const WORDS_COST = 10_000_000;
/** Rarest words of a phrase whose shares multiplied say in how many documents all are; words of a phrase go together. */
export const TELLING_WORDS = 4;

/** Words of the collection that are tried as the end of a word being typed. */
export const MOST_COMPLETIONS = 6;
/** Up to this many documents with the words in a row are read instead of asking for the phrase. */
export const FEW_ROWS = 12;
/** With this many documents that have the phrase, longer words in place of the last are not looked up. */
export const ENOUGH_PHRASES = 10;
/** A word in more than this share of the documents is no part to look up by itself. */
export const COMMON_SHARE = 0.2;
/** If only words of most documents are left of a query, they are looked up together if they are this share of its words. */
export const COMMON_WORDS_SHARE = 0.5;
/** A word in this many documents for each shard is surely in every shard. */
export const SURELY_IN_EVERY_SHARD = 30;
/** Documents of an answer of the index that reach the page; those with the words in a row come in addition, up to as many. */
export const MOST_FOUND = 400;
/** Documents of each shard fetched together to merge the shards in an order that the reader chose. */
export const FETCH_AHEAD = 5;
/** Documents read and graded beyond those that are shown. */
export const READ_MORE = 10;
/** Results up to this many are counted by filter from their texts; for more the index counts. */
export const FEW_TO_COUNT = 30;

/** Corrections of one query. */
export const CORRECTIONS = {
  /** Words of a query that may be corrected although the collection has each of them. */
  leastWords: 3,
  /** Corrections tried in all. */
  most: 28,
  /** Corrections tried at once. */
  atOnce: 7,
  /** The same in an index of several shards, where each loads a file of every shard. */
  atOnceInShards: 2,
  /** Corrected readings used. */
  used: 4,
  /** Words before a corrected one and behind it that are looked up first: that rules out most corrections cheaply. */
  around: 2,
  /** Documents that have one of the tried words, in all: loading their positions takes some two megabytes. */
  documents: 400_000,
} as const;

/** Similar words considered for one word. */
export const MOST_SIMILAR_WORDS = 12;
/** Subtracted from the likelihood of a similar word, by the mistake that leads to it. */
export const MISTAKE = {
  doubledLetter: 0.2,
  swappedLetters: 0.2,
  soundsAlike: 0.5,
  keyBeside: 0.5,
  missingLetter: 0.6,
  extraLetter: 0.8,
  otherLetter: 1.2,
} as const;
/** Added to it for the typed marks, all or among others, beside log10(1 + documents that have the word). */
export const SAME_MARKS = { all: 2, some: 1 } as const;
