// What a Vietnamese syllable may look like. Bytes read in the wrong encoding hardly ever give one, which is how the
// old Vietnamese encodings are told from each other and from everything else.

const ONSET =
  'b|c(?![ieêy])|ch|d|đ|g(?![eêy])|gh(?=[ieê])|gi|h|k|kh|l|m|n|ng(?![ieêy])|ngh(?=[ieê])|nh|p|ph|qu|r|s|t|th|tr|v|x';
const OPEN =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|iu|oa|oai|oao|oay|oe|oeo|oi|ôi|ơi|ua|uây|uê|ui|uôi|uơ|uy|uya|uyu|' +
  'ưa|ươi|ươu|ưi|ưu|yêu';
/** Which vowels stand before which ending: `ach` but no `ich` with c alone, `ong` but no `onh`. */
const CLOSED = [
  '(?:a|ă|â|e|o|ô|u|ư|iê|uô|ươ|yê|oa|oă|oo|uâ)(?:c|ng)',
  '(?:a|ê|i|y|oa|uê|uy)(?:ch|nh)',
  '(?:a|ă|â|e|ê|i|o|ô|ơ|u|iê|uô|ươ|yê|oa|oă|oe)[mp]',
  '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|uô|ươ|yê|oa|oă|oe|uâ|uê|uy|uyê)[nt]',
  '[aăâ]k',
].join('|');

/** `nghiêng`, `quôc`, `gia`; not `strê`, `kinhh`, `êa`. */
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${OPEN}|${CLOSED})$`);
/** One of the five tones, on a vowel: `ế` taken apart. */
const TONE = /(?<=[aeiouy][\u0302\u0306\u031b]?)[\u0300\u0301\u0303\u0309\u0323]/g;
const HIGH_OR_HEAVY = /[\u0301\u0323]/;
const STOPPED = /(?:[cpt]|ch)$/;

/**
 * Whether a word is one well-formed Vietnamese syllable, whatever its case.
 *
 * @example isSyllable('Nghiêng') // => true
 * @example isSyllable('việc') // => true
 * @example isSyllable('viềc') // => false: before a stop there are two tones only
 */
export function isSyllable(word: string): boolean {
  const apart = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\u0323])([\u0302\u0306])/, '$2$1');
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || HIGH_OR_HEAVY.test(tones[0] ?? '');
}
