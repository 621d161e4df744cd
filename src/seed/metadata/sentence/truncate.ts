// Shortens text as an editor would: between words, and never inside a name.

/** "… Bộ trưởng Tô", "(Bộ": a word with a capital and no mark after it, at the end. */
const NAME_END = /(?:^|\s)[“"(]?\p{Lu}\S*(?<![.,;:!?])$/u;
const NAME_START = /^\s+\p{Lu}/u;
const LOOSE_END = /(?<![\s,;:–—-])[\s,;:–—-]+$|[\ud800-\udbff]$/u;

/**
 * @param most - length of the result in UTF-16 units, the ellipsis included
 * @example truncate('Đại tướng Tô Lâm phát biểu', 16) // => 'Đại tướng…'
 */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const ends = [...start.matchAll(/(?<=\S)\s/g)].map(({ index }) => index).reverse();
  // A name that takes more than half of the room is cut nevertheless: "HỘI NGHỊ SƠ KẾT CÔNG TÁC …".
  const whole = ends.find((end) => end >= most / 2 && !isInsideName(text, end));
  return `${start.slice(0, whole ?? ends[0] ?? most - 1).replace(LOOSE_END, '')}…`;
}

/** Between two capitals, or inside a bracket that is not closed yet. */
function isInsideName(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    (NAME_END.test(before) && NAME_START.test(text.slice(at, at + 9))) ||
    before.lastIndexOf('(') > before.lastIndexOf(')')
  );
}
