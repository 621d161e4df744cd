/** @returns the text that the index reads from a built page, without tags and references */
export function readIndexedText(html: string): string {
  const body = html.slice(html.indexOf('data-pagefind-body'), html.indexOf('</main>'));
  return body
    .replace(/^[^>]*>/, '')
    .replace(/<\/?(?:a|code|del|em|mark|small|strong|sub|sup)\b[^>]*>/g, '')
    .replace(/<[^>]*>|&#?\w+;/g, ' ');
}
