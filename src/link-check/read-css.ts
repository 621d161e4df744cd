// Addresses in styles: `url(a.png)`, `url("b.png")`, `@import "c.css"`, `image-set("d.png" 2x)`.
import {
  type CSSToken,
  isTokenString,
  isTokenURL,
  type TokenString,
  TokenType,
  type TokenURL,
  tokenize,
} from '@csstools/css-tokenizer';
import { type Address, type FileLinks, linksOnly } from './file-links.ts';

/** Functions whose strings are addresses; in `image-set()` one may also stand in `type()`, which is none. */
const LOADING = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

export function readCss(css: string): FileLinks {
  return linksOnly(css, 'loaded', cssAddresses(css));
}

/** @example cssAddresses('a { background: url("b.png") }') // => [{ url: 'b.png', offset: 20 }] */
export function cssAddresses(css: string): Address[] {
  const found: Address[] = [];
  /** Names of the functions around a token; empty for a bare parenthesis. */
  const functions: string[] = [];
  let rule = '';
  for (const token of tokenize({ css })) {
    const [type, , offset] = token;
    if (type === TokenType.Function) functions.push(token[4].value.toLowerCase());
    else if (type === TokenType.OpenParen) functions.push('');
    else if (type === TokenType.CloseParen) functions.pop();
    else if (type === TokenType.AtKeyword) rule = token[4].value.toLowerCase();
    else if (type === TokenType.Semicolon || type === TokenType.OpenCurly) rule = '';
    // The address in `@namespace` is a name.
    if (rule !== 'namespace' && isAddress(token, functions.at(-1), rule)) {
      found.push({ url: token[4].value, offset });
    }
  }
  return found;
}

function isAddress(token: CSSToken, name: string | undefined, rule: string): token is TokenString | TokenURL {
  if (isTokenURL(token)) return true;
  return isTokenString(token) && (name === undefined ? rule === 'import' : LOADING.has(name));
}
