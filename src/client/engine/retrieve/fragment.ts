// A document as Pagefind hands it over with a result.

export interface Fragment {
  url: string;
  /** The text with `<` and `>` as entities; its words are parted by U+200B in languages that write no spaces. */
  raw_content?: string;
  content: string;
  meta: Record<string, string>;
  filters?: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id; `location` counts the words before, parted at blanks. */
  anchors?: readonly { element: string; id: string; text: string; location: number }[];
}

const SEGMENTS = '\u200b';

/** The text at its blanks, or where its words were told apart. */
export function wordsOf({ raw_content: raw = '', content }: Fragment): string[] {
  return isSegmented(raw)
    ? raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split(SEGMENTS)
    : content.trim().split(/\s+/);
}

/** What stands between two words. */
export function gapOf({ raw_content: raw = '' }: Fragment): string {
  return isSegmented(raw) ? '' : ' ';
}

function isSegmented(raw: string): boolean {
  return raw.includes(SEGMENTS);
}
