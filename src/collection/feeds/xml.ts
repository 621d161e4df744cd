// Writes XML of elements with attributes and text alone. Own code: no more of it is needed, and any text must come out as text.

/** Control characters, lone surrogates and non-characters: XML forbids them, escaped ones too. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * @example escapeXml('a < "b" & c\u0001') // => 'a &lt; &quot;b&quot; &amp; c'
 */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}

/**
 * An element with text alone, or an empty one.
 *
 * @example xmlElement('link', { href: 'a' }) // => '<link href="a"/>'
 * @example xmlElement('title', {}, 'A & B') // => '<title>A &amp; B</title>'
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  return text === undefined ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
