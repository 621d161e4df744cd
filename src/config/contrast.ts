// How well a colour can be read on another, by the measure of WCAG 2.

/** Six hexadecimal digits: `#8c1d18`; not `#fff`, `red`. */
export const HEX = /^#[0-9a-f]{6}$/i;

/**
 * @param one - hexadecimal, six digits
 * @param other - likewise
 * @returns from 1, for the same colour, to 21, for black and white
 * @example contrast('#ffffff', '#000000') // => 21
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
