import { nameKind } from '../name-kind.ts';

/** A name in its two parts, or one that stays whole. */
export type PersonName = { family: string; given: string } | { literal: string };

/** Small words that belong to the family name: "van Beethoven", "de la Cruz". */
const PARTICLE = /^(?:van|von|de|da|del|della|der|den|di|du|la|le|las|los|dos|bin|ibn|al|el|zu|zur|ter|ten)$/;

/**
 * Splits only a name whose family name comes last: a Vietnamese name is cited whole, the family name first.
 *
 * @example splitPersonName('Ludwig van Beethoven', 'de') // => { family: 'van Beethoven', given: 'Ludwig' }
 * @example splitPersonName('Nguyễn Văn A', 'vi') // => { literal: 'Nguyễn Văn A' }
 */
export function splitPersonName(name: string, lang: string): PersonName {
  const words = name.trim().split(/\s+/);
  const isWhole = words.length < 2 || words.length > 5 || name.includes(',');
  if (isWhole || nameKind(name, lang) !== 'family-last') return { literal: words.join(' ') };
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
