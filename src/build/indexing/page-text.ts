/** The words of a page that was made here: what the index reads, without its tags. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('data-pagefind-body'), html.indexOf('</main>'));
  return body
    .replace(/^[^>]*>/, '')
    .replace(/<\/?(?:a|code|del|em|mark|small|strong|sub|sup)\b[^>]*>/g, '')
    .replace(/<[^>]*>|&#?\w+;/g, ' ');
}
