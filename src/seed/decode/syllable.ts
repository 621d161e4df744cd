// The form of a Vietnamese syllable. Bytes decoded in the wrong encoding hardly ever give one, which tells the old
// Vietnamese encodings from each other and from all others.

const ONSET =
  'b|c(?![ieêy])|ch|d|đ|g(?![eêy])|gh(?=[ieê])|gi|h|k|kh|l|m|n|ng(?![ieêy])|ngh(?=[ieê])|nh|p|ph|qu|r|s|t|th|tr|v|x';
const OPEN =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|iu|oa|oai|oao|oay|oe|oeo|oi|ôi|ơi|ua|uây|uê|ui|uôi|uơ|uy|uya|uyu|' +
  'ưa|ươi|ươu|ưi|ưu|yêu';
/** Vowels, each group with the endings that may follow: `ach` but not `ic`, `ong` but not `onh`. */
const CLOSED = [
  '(?:a|ă|â|e|o|ô|u|ư|iê|uô|ươ|yê|oa|oă|oo|uâ)(?:c|ng)',
  '(?:a|ê|i|y|oa|uê|uy)(?:ch|nh)',
  '(?:a|ă|â|e|ê|i|o|ô|ơ|u|iê|uô|ươ|yê|oa|oă|oe)[mp]',
  '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|uô|ươ|yê|oa|oă|oe|uâ|uê|uy|uyê)[nt]',
  '[aăâ]k',
].join('|');

/** `nghiêng`, `quôc`, `gia`; not `strê`, `kinhh`, `êa`. */
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${OPEN}|${CLOSED})$`);
/** One of the five tone marks, on a vowel in NFD. */
const TONE = /(?<=[aeiouy][\u0302\u0306\u031b]?)[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;
const ENDS_IN_STOP = /(?:[cpt]|ch)$/;

/**
 * Whether a word is one well-formed Vietnamese syllable, whatever its case.
 *
 * @example isSyllable('Nghiêng') // => true
 * @example isSyllable('việc') // => true
 * @example isSyllable('viềc') // => false: before a stop only two tones occur
 */
export function isSyllable(word: string): boolean {
  const decomposed = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\u0323])([\u0302\u0306])/, '$2$1');
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(plain)) return false;
  return !ENDS_IN_STOP.test(plain) || ACUTE_OR_DOT.test(tones[0] ?? '');
}
