// Addresses, ids and the policy of a page. Pages are read as browsers read them, but token by token: no tree is built.
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { addressesIn } from './attributes.ts';
import type { Link, Linked, Way } from './link.ts';
import { cssUrls } from './read-css.ts';
import { jsonUrls } from './read-json.ts';

/** Elements whose content is text to the parser, whatever it looks like. */
const TEXTS: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
};
/** What a policy must have come before. */
const HELD = new Set(['script', 'style', 'link', 'img', 'iframe', 'body']);

export function readPage(html: string): Page {
  const links: Link[] = [];
  const ids = new Set<string>();
  let policy = false;
  let guarded = false;
  let held = false;
  let canonical = '';
  /** Reads the text of the element that the parser is in. */
  let urlsInside: ((text: string) => string[]) | undefined;
  let inside = '';
  const add = (url: string, way: Way, location: Token.Location | null | undefined) => {
    links.push({
      url: url.trim(),
      way,
      line: location?.startLine ?? null,
      column: location?.startCol ?? null,
    });
  };
  const gather = ({ chars }: { chars: string }) => {
    if (urlsInside) inside += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, location }) {
        const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
        policy ||= tagName === 'meta' && isPolicy(attributes);
        if (!held && HELD.has(tagName)) [held, guarded] = [true, policy];
        for (const [name, value] of attributes) {
          if (name === 'id' || (name === 'name' && tagName === 'a')) ids.add(value);
          for (const [way, url] of addressesIn(tagName, name, value, attributes))
            add(url, way, location?.attrs?.[name] ?? location);
        }
        if (tagName === 'link' && attributes.get('rel') === 'canonical')
          canonical = attributes.get('href') ?? '';
        const state = TEXTS[tagName];
        if (state !== undefined) tokenizer.state = state;
        inside = '';
        urlsInside = readerOf(tagName, attributes.get('type'));
      },
      onEndTag({ tagName, location }) {
        if (!urlsInside) return;
        for (const url of urlsInside(inside)) add(url, tagName === 'style' ? 'loaded' : 'named', location);
        urlsInside = undefined;
      },
      onCharacter: gather,
      onWhitespaceCharacter: gather,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  );
  tokenizer.write(html, true);
  return { links, ids, guarded: held ? guarded : policy, canonical };
}

function isPolicy(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy' &&
    /\bdefault-src\b/.test(attributes.get('content') ?? '')
  );
}

function readerOf(tagName: string, type: string | undefined): ((text: string) => string[]) | undefined {
  if (tagName === 'style') return cssUrls;
  return tagName === 'script' && type === 'application/ld+json' ? jsonUrls : undefined;
}

interface Page extends Linked {
  guarded: boolean;
  /** The page's published address; empty without one. */
  canonical: string;
}
