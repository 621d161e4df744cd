// The addresses in a built file, and what a browser does with them.

/**
 * `loaded`: fetched with the page, so it must be in the folder.
 * `followed`: a reader may go there, in the folder or elsewhere.
 * `named`: for machines; it may be the site's own published address.
 */
export type LinkKind = 'loaded' | 'followed' | 'named';

/** 1-based; `null` where a reader knows no places. */
export interface Place {
  line: number | null;
  column: number | null;
}

export interface Link extends Place {
  /** As it is written, without blanks around it. */
  url: string;
  kind: LinkKind;
}

/** Everything about a file that matters to links. */
export interface FileLinks {
  links: Link[];
  /** Where a fragment can lead; only pages have any. */
  ids: ReadonlySet<string>;
  /** Whether a Content-Security-Policy precedes everything that it must cover; `undefined` for files that are no page. */
  isGuarded?: boolean;
}

/** An address and where in its text it begins. */
export interface Address {
  url: string;
  offset: number;
}

/** @returns the links of a file that has no ids */
export function linksOnly(text: string, kind: LinkKind, addresses: readonly Address[]): FileLinks {
  const locate = createLocator(text);
  const links = addresses.map(({ url, offset }) => ({ url: url.trim(), kind, ...locate(offset) }));
  return { links, ids: new Set() };
}

/** @param start - place of the text's first character */
export function createLocator(
  text: string,
  start = { line: 1, column: 1 },
): (offset: number) => { line: number; column: number } {
  return (offset) => {
    const lines = text.slice(0, offset).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    return {
      line: start.line + lines.length - 1,
      column: lines.length === 1 ? start.column + last : last + 1,
    };
  };
}

/** @param pattern - global; its first group that matched is the address, flag `d` says where */
export function matchAddresses(text: string, pattern: RegExp): Address[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const group = match.findIndex((part, at) => at > 0 && part !== undefined);
    return { url: match[group] ?? '', offset: match.indices?.[group]?.[0] ?? match.index };
  });
}
