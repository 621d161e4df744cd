// One form for every text, so that words stay whole, searchable and in reading order.

/** CRLF, lone CR, NEL, line and paragraph separators: all end a line. */
const NEWLINES = /\r\n|[\r\u0085\u2028\u2029]/g;
/** A form feed ends a page, and with it a paragraph. */
const PAGE_BREAKS = /[\f\v]/g;
/** Controls that show nothing: C0 without tab and newline, C1, byte order mark, soft hyphen, zero-width space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are the ones to remove.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g;
/** A soft hyphen is seen where a line ends, and cuts a word there. */
const CUT = /\u00ad(?=[ \t]*\n[ \t]*\p{Ll})/gu;
/** Colours and movements of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what begins them.
const TERMINAL_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[()][0-9A-Z])/g;
/** A printer strikes a letter twice to make it bold, and a line below it to underline it. */
const OVERSTRIKE = /_[\b](?=[^\n])|([^\n])(?:[\b]\1)+/gu;
/** Bidirectional overrides and embeddings can show text in another order than it is written. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Any of the above, half a surrogate pair, or a noncharacter; most texts have none. */
const UNUSUAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are the ones to find.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]/;

/**
 * NFC text with `\n` newlines and no character that hides or reorders others.
 * Half a surrogate pair and noncharacters of Unicode become U+FFFD.
 *
 * @example normalise('Đa\u0300\r\nN\u0103\u0303ng') // => 'Đà\nNẵng'
 */
export function normalise(text: string): string {
  if (!UNUSUAL.test(text)) return text.normalize('NFC');
  return text
    .toWellFormed()
    .replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(NEWLINES, '\n')
    .replace(PAGE_BREAKS, '\n\n')
    .replace(CUT, '\u2010')
    .replace(TERMINAL_SEQUENCES, '')
    .replace(OVERSTRIKE, '$1')
    .replace(INVISIBLE, '')
    .replace(BIDI_CONTROLS, '')
    .normalize('NFC');
}
