// Reads the numerals that dates are written in: "26", "２６", "๒๖", "二十六", "二〇二三", and "元" for the first year of an era.

/** Zeros of the digits that stand in a row from 0 to 9 in Unicode. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10];
const CHINESE: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一元', '二', '三', '四', '五', '六', '七', '八', '九'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value] as const),
  ),
);
/** "廿六" is "二十六". */
const TENS: readonly (readonly [RegExp, string])[] = [
  [/廿/g, '二十'],
  [/卅/g, '三十'],
];

/**
 * @returns `NaN` if it is no number
 * @example readNumeral('二十六') // => 26
 */
export function readNumeral(text: string): number {
  const digits = [...text].map((sign) => digitValue(sign));
  if (text !== '' && digits.every((digit) => digit !== undefined)) return Number(digits.join(''));
  const [tens, units, ...rest] = TENS.reduce((now, [sign, spelt]) => now.replace(sign, spelt), text).split(
    '十',
  );
  if (tens === undefined || units === undefined || rest.length > 0) return Number.NaN;
  return (tens === '' ? 10 : readNumeral(tens) * 10) + (units === '' ? 0 : readNumeral(units));
}

function digitValue(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? CHINESE.get(sign) : code - zero;
}
