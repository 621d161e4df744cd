// What travels on a seed's VFile from one plugin to the next.
import type { Root } from 'mdast';
import type { AuthorMatter, FrontMatter } from '../front-matter.ts';

declare module 'vfile' {
  interface DataMap {
    /** Where the text came from; set before the pipeline runs. */
    source: SeedSource;
    /** What the author wrote at the top of the seed. */
    author: AuthorMatter;
    /** Line of each author's field, 1-based, for messages. */
    authorLines: Readonly<Record<string, number>>;
    /** Date that a crawler put before the text, ISO, such as `2023-06`. */
    crawlDate: string;
    /** First line of the text where that is its headline. */
    headline: string;
    /** Metadata taken off the text, word for word. */
    removed: string[];
    /** The finished front-matter. */
    matter: FrontMatter;
    /** What the MDX was written from; dropped as soon as the page is proved. */
    tree: Root;
  }
}

/** A seed as it was found on disk. */
export interface SeedSource {
  /** Relative to the seeds folder, with `/`. */
  path: string;
  /** Size in bytes. */
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  /** WHATWG encoding label. */
  encoding: string;
}
