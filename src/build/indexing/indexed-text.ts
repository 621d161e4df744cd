import { findPageText } from '../../render/page-text.ts';

/** @returns the text that the index reads from a built page, without tags and references */
export function readIndexedText(html: string): string {
  const start = findPageText(html) ?? html.length;
  return html
    .slice(start, html.indexOf('</main>', start))
    .replace(/<\/?(?:a|code|del|em|mark|small|strong|sub|sup)\b[^>]*>/g, '')
    .replace(/<[^>]*>|&#?\w+;/g, ' ');
}
