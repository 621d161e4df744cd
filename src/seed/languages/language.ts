// All words and patterns by which texts of a language are read, as data, one file a language. Every group is
// optional, and so is every list in it: a language file grows with the texts that are read in it.
//
// A *pattern* is the source of a regular expression with the flag `u`; those of all languages are alternatives of one
// expression (`alternatives.ts`), compiled once. Case counts only where a field says so.
import type { HeadField } from '../../shared/fields.ts';
import type { Calendar } from './calendar.ts';
import type { Pattern, Patterns } from './patterns.ts';

export interface Language {
  /** BCP 47, the primary subtag alone: `vi`. */
  tag: string;
  /** Its names of languages, by their tags, in small letters: `en: 'tiếng anh'`. */
  languageNames?: Readonly<Record<string, Pattern>>;
  alphabet?: Alphabet;
  names?: PersonNames;
  calendar?: Calendar;
  divisions?: Divisions;
  documents?: Documents;
  head?: Head;
  publication?: Publication;
  headlines?: Headlines;
  bylines?: Bylines;
  captions?: Captions;
  sentences?: Sentences;
  glossaries?: Glossaries;
  /** Names of callouts by their sign, in small letters: `note: 'ghi chú'` for `[!NOTE]`. */
  callouts?: Readonly<Record<string, string>>;
  hyphens?: Hyphens;
  pages?: Pages;
}

export interface Alphabet {
  /** Letters that number items beside a to z, each with the letter that it follows: `['đ', 'd']`. */
  itemLetters?: readonly (readonly [letter: string, after: string])[];
  /** The inside of a character class: letters that a few lines of it have for certain and English has not. */
  letters?: Pattern;
  /** The inside of a character class: letters of the Latin script that no other living language writes. */
  ownLetters?: Pattern;
  /** Share of own letters above which a text is in this language, from 0 to 1. */
  ownShare?: number;
}

export interface PersonNames {
  /** Words of names in small letters: "Ludwig *van* Beethoven". */
  particles?: Patterns;
  /** Words between two names: "Jane Doe *and* Trần An". */
  conjunctions?: Patterns;
}

/** Words that name the divisions of laws, reports and books, in any case: "*Chương* IV", "*Article* 12." */
export interface Divisions {
  book?: Patterns;
  part?: Patterns;
  chapter?: Patterns;
  section?: Patterns;
  article?: Patterns;
  appendix?: Patterns;
  /** Numerals in words after such a name: "PHẦN *THỨ NHẤT*". */
  ordinals?: Patterns;
  /** Names of divisions with the number inside: "第三章". */
  counted?: Patterns;
}

export interface Documents {
  /** Somewhere in the two columns that open an official document, in any case. */
  letterheads?: Patterns;
  /** Lines that open most official documents and name none of them, in any case. */
  mottoes?: Patterns;
  /** Kinds of official documents, in capitals: "QUYẾT ĐỊNH". */
  kinds?: Patterns;
  /** Kinds that other texts begin with as well, and which are sure below a letterhead only, in capitals: "ĐƠN". */
  letterheadKinds?: Patterns;
  /** The country or party, a line or column of a letterhead, in any case. */
  nationalTitles?: Patterns;
  /** What stands below it, in any case. */
  nationalMottoes?: Patterns;
  /** The last word before a document's number, in any case: "Luật *số*: 45/2019/QH14". */
  numberLabels?: Patterns;
  /** Days of issue that may have been left open, in any case: "ngày … tháng … năm 2020". */
  blankDays?: Patterns;
  /** Before the subject of a letter, below its number, in any case: "*V/v* nghỉ lễ". */
  subjectLabels?: Patterns;
  /** Openings of the subject below a kind, in any case: "*Về* việc …", "*Ban hành* …". */
  subjects?: Patterns;
  /** Openings of the names of bodies that issue documents, in any case: "*Ủy ban* nhân dân xã …". */
  issuers?: Patterns;
  /** Labels of lines below such a name, in any case: "*Điện thoại*: …". */
  issuerDetails?: Patterns;
  /** Openings of lines that say who decides or signs, in any case: "*Chủ tịch* Ủy ban nhân dân …". */
  authorities?: Patterns;
  /** Openings of the sentence that says when a law was passed, in any case: "*Luật này* được Quốc hội … thông qua ngày …". */
  adoptions?: Patterns;
  /** Its verbs, in any case. */
  adoptionWords?: Patterns;
  /** Marks before those who sign for others: "*TM*. CHÍNH PHỦ", "*KT*. BỘ TRƯỞNG". */
  signatures?: Patterns;
  /** Words that open a line below the kind which is not its subject, in any case: "Căn cứ Luật …". */
  notSubjects?: Patterns;
}

/** Keys of `Key: value` lines above a text, in small letters. */
export interface Head {
  /** Keys of fields of the front-matter; `origin` is where the text was taken from. */
  keys?: Partial<Record<HeadField | 'origin', Patterns>>;
  /** Keys of a form about a person, whose title is no headline. */
  personKeys?: Patterns;
  /** How mail programs translate the names of header fields. */
  mailFields?: Readonly<Record<string, 'from' | 'to' | 'subject' | 'date'>>;
}

/** Words by which an author holds a document back; spaces, hyphens and case do not count. */
export interface Publication {
  /** Keys that mean `draft`. */
  draftKeys?: readonly string[];
  /** Keys that mean `status`. */
  statusKeys?: readonly string[];
  /** States in which a document is not published. */
  held?: readonly string[];
  /** Values that mean `false`. */
  no?: readonly string[];
}

export interface Headlines {
  /** Words that open a greeting, in any case: "*Chào* anh Tám,". */
  greetings?: Patterns;
  /** Ends of a line above quoted mail, in any case: "… *wrote*:". */
  quoting?: Patterns;
  /** Titles and names of files that programs give to what has none, in any case: "Untitled", "New Text Document". */
  placeholders?: Patterns;
  /** Labels of lines near the top of a text which are no headlines, in any case: "*Nguồn*: VnExpress". */
  labels?: Patterns;
}

export interface Bylines {
  /** Labels of the author before a colon, in any case: "*Tác giả*: Trần An". */
  labels?: Patterns;
  /** Words before the author without a colon, in any case: "*By* Jane Doe". */
  prefixes?: Patterns;
  /** Words that go on with a title after such a prefix, in any case: "By *the* Lake". */
  titleWords?: Patterns;
  /** Capitalised words that no person's name has. */
  notInNames?: Patterns;
  /** Words before the source that a text was taken from: "*Theo* Reuters". */
  sourcePrefixes?: Patterns;
  /** Words before the name of a newspaper, in small letters: "Theo *báo* Nhân Dân". */
  sourceKinds?: Patterns;
  /** Whole lines of those who sign without a name, in any case: "Nhóm PV". */
  desks?: Patterns;
}

/** In any case. */
export interface Captions {
  /** Words before the credit of a picture: "*Ảnh*: BCA", "*Photo* by Reuters". */
  credits?: Patterns;
  /** Words between those and the credit, where others write a colon: "Photo *by* Reuters". */
  creditPrepositions?: Patterns;
  /** Whole captions of pictures of nothing in particular: "Ảnh minh họa". */
  stock?: Patterns;
  /** Actions of people in pictures: "phát biểu", "shakes hands". */
  scenes?: Patterns;
}

/** Parts of a first sentence, as news is written. All but abbreviations in any case. */
export interface Sentences {
  /** Starts of clauses that tell when, where or after what: "ngày 26/6", "on Monday". */
  adverbials?: Patterns;
  /** Words that begin what only tells when, why or what for at the end of a clause. */
  joints?: Patterns;
  /** Ends of clauses that only name who says the rest: "… Bộ trưởng *nhấn mạnh*". */
  reporting?: Patterns;
  /** Words that only a clause with its verb has; none of them begins one. */
  predicates?: Patterns;
  /** Words with a point that ends no sentence: "PGS. Trần", "*Mr*. Smith". */
  abbreviations?: Patterns;
}

/** In any case. */
export interface Glossaries {
  /** Within the headings of glossaries: "Danh mục chữ viết tắt". */
  headings?: Patterns;
  /** Ends of sentences that introduce one, before the colon. */
  introductions?: Patterns;
  /** Who speaks in interviews and plays, which are written like glossaries: "Hỏi", "Bà", "Q". */
  speakers?: Patterns;
}

/** Words of compounds that are written with a hyphen, in small letters. */
export interface Hyphens {
  /** Their first words: "*well*-known". */
  before?: Patterns;
  /** Their last words: "egg-*like*". */
  after?: Patterns;
}

export interface Pages {
  /** Words before the number of a page, in any case: "*Trang* 3", "*p.* 12". */
  words?: Patterns;
  /** Words between the number of a page and that of all: "Page 3 *of* 12". */
  totals?: Patterns;
}
