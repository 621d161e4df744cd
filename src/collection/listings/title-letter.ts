// The letter under which a title is listed: one of the Vietnamese alphabet, or else its script as a whole.

interface Letter {
  /** Vietnamese letters as they are typed (Telex), scripts by their names. */
  address: string;
  /** As it is shown; a script by its name in that script. Empty for everything else. */
  name: string;
}

const TELEX = { ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' } as const;
const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** Marks that make another letter of one; all others are tones or foreign. */
const MARKS: Readonly<Record<string, string>> = {
  a: '\u0306\u0302',
  e: '\u0302',
  o: '\u0302\u031b',
  u: '\u031b',
};

/** Latin letters that Unicode does not decompose; in Vietnamese texts eth is a slip for đ. */
const WHOLE: Readonly<Record<string, string>> = {
  ð: 'đ',
  ɖ: 'đ',
  æ: 'a',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'o',
  ß: 's',
  þ: 't',
};

const SCRIPTS: readonly (Letter & { of: RegExp })[] = [
  { address: 'greek', name: 'Ελληνικά', of: /\p{Script=Greek}/u },
  { address: 'cyrillic', name: 'Кириллица', of: /\p{Script=Cyrillic}/u },
  { address: 'hebrew', name: 'עברית', of: /\p{Script=Hebrew}/u },
  { address: 'arabic', name: 'عربي', of: /\p{Script=Arabic}/u },
  { address: 'devanagari', name: 'देवनागरी', of: /\p{Script=Devanagari}/u },
  { address: 'thai', name: 'ไทย', of: /\p{Script=Thai}/u },
  { address: 'lao', name: 'ລາວ', of: /\p{Script=Lao}/u },
  { address: 'khmer', name: 'ខ្មែរ', of: /\p{Script=Khmer}/u },
  { address: 'myanmar', name: 'မြန်မာ', of: /\p{Script=Myanmar}/u },
  { address: 'han', name: '漢字', of: /\p{Script=Han}/u },
  { address: 'kana', name: 'かな', of: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { address: 'hangul', name: '한글', of: /\p{Script=Hangul}/u },
];
const DIGITS = { address: '0-9', name: '0–9', of: /\p{N}/u };
const OTHER: Letter = { address: 'other', name: '' };

/** All letters, in the order they are listed. */
export const letters: readonly Letter[] = [
  ...ALPHABET.map((letter) => ({ address: telexSpelling(letter), name: letter.toUpperCase() })),
  ...SCRIPTS,
  DIGITS,
  OTHER,
];

/** The first letter or digit and its marks, in a decomposed text. */
const FIRST = /([\p{L}\p{N}])(\p{M}*)/u;

/**
 * @returns the address of the letter
 * @example titleLetter('“Ấm áp”') // => 'aa'
 * @example titleLetter('Дождь') // => 'cyrillic'
 */
export function titleLetter(title: string): string {
  const [, first = '', marks = ''] = FIRST.exec(title.normalize('NFKD').toLowerCase()) ?? [];
  const base = WHOLE[first] ?? first;
  const mark = [...(MARKS[base] ?? '')].find((one) => marks.includes(one)) ?? '';
  const letter = (base + mark).normalize();
  if (ALPHABET.includes(letter)) return telexSpelling(letter);
  return ([DIGITS, ...SCRIPTS].find(({ of }) => of.test(first)) ?? OTHER).address;
}

function telexSpelling(letter: string): string {
  return TELEX[letter as keyof typeof TELEX] ?? letter;
}
