// Decodes words that mail headers encode in ASCII: "=?UTF-8?B?R2nDoSBn4bqhbw==?=" is "Giá gạo" (RFC 2047).

const WORD = /=\?([\w-]{2,30})(?:\*[\w-]+)?\?([BbQq])\?([^?\s]*)\?=/g;
/** White space between two encoded words has no meaning. */
const BETWEEN = /(\?=)\s+(?==\?[\w-]+(?:\*[\w-]+)?\?[BbQq]\?)/g;

/** Words that cannot be decoded stay as they are. */
export function decodeEncodedWords(text: string): string {
  // A letter of several bytes may span two words, so neighbours are decoded as one.
  const runs = text.replace(BETWEEN, '$1').match(/(?:=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)+|[^=]+|=/g) ?? [];
  return runs.map(decodeRun).join('').replace(/\s+/g, ' ').trim();
}

function decodeRun(run: string): string {
  const words = [...run.matchAll(WORD)];
  const [charset = ''] = words.map((word) => word[1]?.toLowerCase());
  if (words.length === 0) return run;
  if (words.some((word) => word[1]?.toLowerCase() !== charset)) {
    return words.map((word) => decodeRun(word[0])).join('');
  }
  try {
    const bytes = words.flatMap(([, , form = '', data = '']) => [...decodeBytes(form.toLowerCase(), data)]);
    return new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(bytes)).normalize();
  } catch {
    return run;
  }
}

function decodeBytes(form: string, data: string): Iterable<number> {
  const binary =
    form === 'b'
      ? atob(data)
      : data
          .replaceAll('_', ' ')
          .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [...binary].map((letter) => letter.charCodeAt(0));
}
