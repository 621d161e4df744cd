// VNI: bytes of windows-1252 in which a vowel is followed by a letter that stands for its diacritics: `Vieät Nam` is
// Việt Nam, `ñöôøng` is đường.

/** Letters that stand for another one on their own. */
const LETTERS: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const TONES: Record<string, string> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT };
const CIRCUMFLEX_TONES: Record<string, string> = { â: '', á: ACUTE, à: GRAVE, å: HOOK, ã: TILDE, ä: DOT };
const BREVE_TONES: Record<string, string> = { ê: '', é: ACUTE, è: GRAVE, ú: HOOK, ü: TILDE, ë: DOT };

/** A vowel with its diacritics, or a letter that stands for another one: `eä`, `ôø`, `ñ`; not `iä`, which means nothing. */
const LETTER = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ñôöæóòî]/gi;

/**
 * @example decodeVni(Uint8Array.of(0x56, 0x69, 0x65, 0xe4, 0x74)) // => 'Việt'
 */
export function decodeVni(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(
      LETTER,
      (
        all,
        toned?: string,
        tone?: string,
        round?: string,
        circumflex?: string,
        wide?: string,
        breve?: string,
      ) => {
        if (toned && tone) return replaceLetter(toned) + TONES[tone.toLowerCase()];
        if (round && circumflex) return round + CIRCUMFLEX + CIRCUMFLEX_TONES[circumflex.toLowerCase()];
        if (wide && breve) return wide + BREVE + BREVE_TONES[breve.toLowerCase()];
        return replaceLetter(all);
      },
    )
    .normalize('NFC');
}

function replaceLetter(letter: string): string {
  const small = letter.toLowerCase();
  const replaced = LETTERS[small] ?? small;
  return letter === small ? replaced : replaced.toUpperCase();
}
