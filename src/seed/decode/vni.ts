// VNI: letters of windows-1252 in a new role. A vowel is followed by a letter that stands for its marks:
// `Vieät Nam` is Việt Nam, `ñöôøng` is đường.

/** Letters that stand for another one by themselves. */
const letters: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const tones: Record<string, string> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT };
const circumflexes: Record<string, string> = { â: '', á: ACUTE, à: GRAVE, å: HOOK, ã: TILDE, ä: DOT };
const breves: Record<string, string> = { ê: '', é: ACUTE, è: GRAVE, ú: HOOK, ü: TILDE, ë: DOT };

/** A vowel with its marks, or a letter that stands for another one: `eä`, `ôø`, `ñ`; not `iä`, where nothing is meant. */
const LETTER = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ñôöæóòî]/gi;

/**
 * @example decodeVni(Uint8Array.of(0x56, 0x69, 0x65, 0xe4, 0x74)) // => 'Việt'
 */
export function decodeVni(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(
      LETTER,
      (all, toned?: string, tone?: string, round?: string, roof?: string, wide?: string, bowl?: string) => {
        if (toned && tone) return letterFor(toned) + tones[tone.toLowerCase()];
        if (round && roof) return round + CIRCUMFLEX + circumflexes[roof.toLowerCase()];
        if (wide && bowl) return wide + BREVE + breves[bowl.toLowerCase()];
        return letterFor(all);
      },
    )
    .normalize('NFC');
}

function letterFor(letter: string): string {
  const small = letter.toLowerCase();
  const meant = letters[small] ?? small;
  return letter === small ? meant : meant.toUpperCase();
}
