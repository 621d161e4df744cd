// The data that the plugins of the pipeline pass to each other on a seed's VFile.
import type { Root } from 'mdast';
import type { HeadField } from '../shared/fields.ts';
import type { FrontMatter, MetadataOverrides, Overrides } from '../shared/front-matter.ts';
import type { LetterheadFields } from './letterhead/letterhead.ts';
import type { OverridePlace } from './parse/overrides/overrides.ts';

declare module 'vfile' {
  interface DataMap {
    /** Where the text came from; set before the pipeline runs. */
    source: SeedSource;
    /** Metadata that the author sets: in front-matter, sidecars and folder defaults. */
    overrides: MetadataOverrides;
    /** Where each override is written, for messages. */
    overridePlaces: Readonly<Record<string, OverridePlace>>;
    /** Whether the author withholds the document. */
    draft: boolean;
    /** The meaning of line ends, as the author sets it. */
    lines: NonNullable<Overrides['lines']>;
    /** Whether the file turned out to be no document; a name without an ending leaves that open. */
    passedOver: boolean;
    /** Date that a crawler put before the text, ISO, such as `2023-06`. */
    crawlDate: string;
    /** Fields that the text states in a head, such as `# date = 20210423`; an override wins over them. */
    stated: Stated;
    /** Whether the stated title is the document's own, which wins over every line of the text. */
    isTitled: boolean;
    /** Authors that a line above or below the text names. */
    bylineNames: readonly string[];
    /** What the letterhead of an official document says. */
    letterhead: LetterheadFields;
    /** First line of the text, if that is its headline. */
    headline: string;
    /** Its links to other seeds and within it. */
    links: readonly SeedLink[];
    /** Other names of the document, by which wiki links call it. */
    aliases: readonly string[];
    /** Metadata taken off the text, word for word. */
    removed: string[];
    /** The finished front-matter. */
    metadata: FrontMatter;
    /** Body of MDX that is run, at the lines it has in the seed. */
    live: string;
    /** The words of the source as the simplest reading of its format has them; what the reader made of it is compared with them. */
    sourceWords: SourceWords;
    /** The tree that the MDX was written from; dropped once the page is proved. */
    tree: Root;
  }
}

/** Fields as a text's own head names them. */
export type Stated = Pick<MetadataOverrides, HeadField | 'description'>;

/** The text of a source, and where it stands in the seed. */
export interface SourceWords {
  text: string;
  /** Whether the text holds Markdown's marks, which are no words. */
  isMarkdown?: boolean;
  /** @param offset - in the text, in characters */
  locate: (offset: number) => { line: number; column: number };
}

/** A link of a seed to another one, or to a place within it, and where it stands. */
export interface SeedLink {
  /** As it is written. */
  url: string;
  /** Path of the seed it leads to, relative to the seeds folder. */
  path: string;
  /** Fragment, decoded; empty without one. */
  part: string;
  /** Name that a wiki link calls, as it is written. */
  name?: string;
  line: number;
  column: number;
}

/** A seed as it was found on disk. */
export interface SeedSource {
  /** Relative to the seeds folder, with `/`. */
  path: string;
  /** Size in bytes. */
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  /** WHATWG encoding label, or `binary` if the bytes are not decoded. */
  encoding: string;
}
