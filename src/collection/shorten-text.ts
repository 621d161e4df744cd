/**
 * The beginning of a text, cut between words where it is longer than a list has room for.
 *
 * @example shortenText('Mùa nước năm nay', 10) // => 'Mùa nước…'
 */
export function shortenText(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const start = letters.slice(0, longest).join('');
  // A word that is longer than the room itself is cut.
  const end = start.search(/\s\S*$/);
  return `${(end > 0 ? start.slice(0, end) : start).trimEnd()}…`;
}
