// Addresses, ids and the policy of a page. It is read as browsers read it, but token by token: no tree is built.
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { attributeAddresses } from './attribute-addresses.ts';
import { createLocator, type FileLinks, type Link, type LinkKind, type Place } from './file-links.ts';
import { cssAddresses } from './read-css.ts';
import { jsonAddresses } from './read-json.ts';

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
/** Elements that the policy must precede. */
const COVERED = new Set(['script', 'style', 'link', 'img', 'iframe', 'body']);
const NOWHERE: Place = { line: null, column: null };

interface Page extends FileLinks {
  isGuarded: boolean;
  /** The page's published address; empty without one. */
  canonical: string;
}

/** The text of an element that holds addresses, such as a style sheet. */
interface Content {
  tag: string;
  text: string;
  start: Token.Location | null;
}

export function readPage(html: string): Page {
  const links: Link[] = [];
  const ids = new Set<string>();
  let hasPolicy = false;
  let guarded: boolean | undefined;
  let canonical = '';
  let content: Content | undefined;
  const add = (url: string, kind: LinkKind, { line, column }: Place) =>
    links.push({ url: url.trim(), kind, line, column });
  const addText = ({ chars, location }: Token.CharacterToken) => {
    if (!content) return;
    content.start ??= location;
    content.text += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, location }) {
        const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
        hasPolicy ||= tagName === 'meta' && isPolicy(attributes);
        if (COVERED.has(tagName)) guarded ??= hasPolicy;
        for (const [name, value] of attributes) {
          if (name === 'id' || (name === 'name' && tagName === 'a')) ids.add(value);
          for (const [kind, url] of attributeAddresses(tagName, name, value, attributes))
            add(url, kind, placeOfNode(location?.attrs?.[name] ?? location));
        }
        if (tagName === 'link' && attributes.get('rel') === 'canonical')
          canonical = attributes.get('href') ?? '';
        const state = TEXTS[tagName];
        if (state !== undefined) tokenizer.state = state;
        content = hasAddresses(tagName, attributes) ? { tag: tagName, text: '', start: null } : undefined;
      },
      onEndTag({ location }) {
        if (content?.tag === 'style')
          for (const { url, ...place } of readStyle(content)) add(url, 'loaded', place);
        else if (content)
          for (const url of jsonAddresses(content.text)) add(url, 'named', placeOfNode(location));
        content = undefined;
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  );
  tokenizer.write(html, true);
  return { links, ids, isGuarded: guarded ?? hasPolicy, canonical };
}

function isPolicy(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy' &&
    /\bdefault-src\b/.test(attributes.get('content') ?? '')
  );
}

function hasAddresses(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  return tag === 'style' || (tag === 'script' && attributes.get('type') === 'application/ld+json');
}

function readStyle({ text, start }: Content): ({ url: string } & Place)[] {
  const locate = createLocator(text, { line: start?.startLine ?? 1, column: start?.startCol ?? 1 });
  return cssAddresses(text).map(({ url, offset }) => ({ url, ...locate(offset) }));
}

function placeOfNode(location: Token.Location | null | undefined): Place {
  return location ? { line: location.startLine, column: location.startCol } : NOWHERE;
}
