// Shorten text the way an editor would: at a word, and never between the words of a name.

/**
 * @param most - length of the result in UTF-16 units, the ellipsis included
 * @example cut('Đại tướng Tô Lâm phát biểu', 16) // => 'Đại tướng…'
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.split(/\s+/);
  let kept = words.length;
  const length = () => words.slice(0, kept).join(' ').length + 1;
  while (kept > 1 && (length() > most || isInsideName(words, kept))) kept -= 1;
  const short = words.slice(0, kept).join(' ');
  const whole = short.length < most ? short : [...short].slice(0, most - 1).join('');
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Between two capitals, or inside a bracket that is not closed yet. */
function isInsideName(words: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at]];
  const open = words.slice(0, at).join(' ');
  return (
    (/^[“"(]?\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after) && !/[.,;:!?]$/.test(before)) ||
    open.lastIndexOf('(') > open.lastIndexOf(')')
  );
}
