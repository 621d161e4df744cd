/**
 * The beginning of a text, cut between words if it is longer than a list has room for.
 *
 * @example shortenText('Mùa nước năm nay', 10) // => 'Mùa nước…'
 */
export function shortenText(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const start = letters.slice(0, longest).join('');
  // A single word that is longer is cut.
  const end = start.search(/\s\S*$/);
  return `${(end > 0 ? start.slice(0, end) : start).trimEnd()}…`;
}
