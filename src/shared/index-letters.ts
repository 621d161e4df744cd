// Letters as the search index holds them, in the browser and when the index is made.
//
// Pagefind folds letters by Unicode decomposition, which đ, ł, ø or æ do not have: "da nang" would never find "Đà Nẵng". So
// the index has plain letters and a combining mark for them: then they are found, the exact spelling still ranks first, and
// no real letter collides.

/**
 * COMBINING LATIN SMALL LETTER D, a mark that Unicode counts as a letter. Pagefind treats other marks as punctuation and
 * indexes each such word without it as well: twice the bytes, and the exact spelling "dã" finds every "đã".
 */
const STROKE = '\u0369';
/** COMBINING LATIN SMALL LETTER E: the letters before it are one, as in æ. */
const JOIN = '\u0364';
/** COMBINING LATIN SMALL LETTER X: the eth of Icelandic, which is no đ. */
const ETH = '\u036f';

/** What a reader types who has no key for the letter, and a mark that tells it apart. */
const HIDDEN: Readonly<Record<string, string>> = {
  đ: `d${STROKE}`,
  ł: `l${STROKE}`,
  ø: `o${STROKE}`,
  ħ: `h${STROKE}`,
  ŧ: `t${STROKE}`,
  ı: `i${STROKE}`,
  ŋ: `n${STROKE}`,
  ɓ: `b${STROKE}`,
  ƙ: `k${STROKE}`,
  ð: `d${ETH}`,
  æ: `ae${JOIN}`,
  œ: `oe${JOIN}`,
  ß: `ss${JOIN}`,
  þ: `th${JOIN}`,
};
const { hidden, restored } = withCapitals(HIDDEN);
const LETTER = new RegExp(`[${[...hidden.keys()].join('')}]`, 'g');
const MARKED = new RegExp(`(?:[bdhiklnot]${STROKE}|d${ETH}|(?:ae|oe|ss|th)${JOIN})`, 'gi');

/** Letters that look like đ and stand for it in Vietnamese texts. */
const LOOKS_LIKE_D = /[ðɖ]/g;
const LOOKS_LIKE_CAPITAL_D = /[ÐƉ]/g;

/**
 * Forms of letters and digits that Unicode has for other reasons than meaning: ligatures, full and half width, long s, small
 * capitals, raised and lowered ones, Roman numerals, presentation forms of Arabic and Hebrew, letters of formulas.
 */
const COMPATIBLE =
  /[\xaa\xb2\xb3\xb9\xba\u0132\u0133\u0149\u017f\u01c4-\u01cc\u01f1-\u01f3\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u2070-\u209c\u2102-\u2134\u2160-\u217f\ufb00-\ufdfb\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f\u{1d400}-\u{1d7ff}]+/gu;
const WORD = /^[\p{L}\p{M}\p{N}]+$/u;

/**
 * Letters and digits of other shapes as the plain ones. Other characters stay, also if Unicode has a plainer form of them.
 *
 * @example foldShapes('ﬁle ＸＹＺ７') // => 'file XYZ7'
 */
export function foldShapes(text: string): string {
  return text.replace(COMPATIBLE, (run) => {
    const plain = run.normalize('NFKC');
    return WORD.test(plain) ? plain : run;
  });
}

/**
 * @param lang - BCP 47, of the text: in Vietnamese an eth is a đ that was typed wrongly
 * @example hideLetters('Đà', 'vi') // => 'D\u0369à'
 */
export function hideLetters(text: string, lang = ''): string {
  return (isVietnamese(lang) ? restoreD(text) : text).replace(
    LETTER,
    (letter) => hidden.get(letter) ?? letter,
  );
}

/** @example restoreLetters('D\u0369à') // => 'Đà' */
export function restoreLetters(text: string): string {
  return text.replace(MARKED, (letters) => restored.get(letters) ?? letters);
}

/** @example restoreD('Ðồng') // => 'Đồng' */
export function restoreD(text: string): string {
  return text.replace(LOOKS_LIKE_D, 'đ').replace(LOOKS_LIKE_CAPITAL_D, 'Đ');
}

function isVietnamese(lang: string): boolean {
  return /^vi\b/i.test(lang);
}

/** Both directions, with capitals: "Æ" is "AE" and a mark. A letter without a capital of its own has none. */
function withCapitals(small: Readonly<Record<string, string>>) {
  const pairs = Object.entries(small).flatMap(([letter, letters]): [string, string][] => {
    const capital = letter === 'ß' ? 'ẞ' : letter.toUpperCase();
    const isOne = capital !== 'I' && capital.length === 1;
    return isOne
      ? [
          [letter, letters],
          [capital, letters.toUpperCase()],
        ]
      : [[letter, letters]];
  });
  return {
    hidden: new Map(pairs),
    restored: new Map(pairs.map(([letter, letters]) => [letters, letter])),
  };
}
