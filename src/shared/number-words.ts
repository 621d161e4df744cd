// Numbers in words, as chapters of novels count: "Hồi thứ nhất", "Chương Hai", "Chapter Three".

const VIETNAMESE = ['một nhất', 'hai nhì', 'ba', 'bốn tư', 'năm', 'sáu', 'bảy bẩy', 'tám', 'chín'];
const ENGLISH = [
  ...['one first', 'two second', 'three third', 'four fourth', 'five fifth', 'six sixth', 'seven seventh'],
  ...['eight eighth', 'nine ninth', 'ten tenth', 'eleven eleventh', 'twelve twelfth', 'thirteen thirteenth'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

/** As units after tens: "hai mươi mốt", "mười lăm". */
const UNIT_FORMS: Readonly<Record<number, readonly string[]>> = { 1: ['mốt'], 5: ['lăm', 'nhăm'] };
const TENS: readonly (readonly [words: string, value: number])[] = [
  ['', 0],
  ['mười ', 10],
  ['hai mươi ', 20],
  ['ba mươi ', 30],
];

/** In small letters, up to 39 in Vietnamese and to 20 in English. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
  ...TENS.flatMap(([tens, sum]) =>
    VIETNAMESE.flatMap((names, at) =>
      [...names.split(' '), ...((sum > 0 && UNIT_FORMS[at + 1]) || [])].map(
        (name) => [`${tens}${name}`, sum + at + 1] as const,
      ),
    ),
  ),
  ...TENS.slice(1).map(([words, value]) => [words.trim(), value] as const),
]);
