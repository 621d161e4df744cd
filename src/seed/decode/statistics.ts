// Encodings that are neither Unicode nor Vietnamese are recognised by the frequency of letters and pairs in each language.
import chardet from 'chardet';
import { findDecoder } from './decoders.ts';
import { guessDosOrMacintosh } from './dos-and-macintosh.ts';
import { countReplacements } from './invalid-bytes.ts';
import { type EncodingGuess, guessVietnamese } from './vietnamese.ts';

/** In bytes: enough for statistics, whatever the size of the file. */
const SAMPLE_LENGTH = 65_536;
const VISCII_CONFIDENCE = 0.8;
const FALLBACK: EncodingGuess = { label: 'windows-1252', confidence: 0.1 };

/** The most likely encoding of bytes that are not Unicode. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const sample = takeSample(bytes);
  const vietnamese = guessVietnamese(sample);
  if (vietnamese) return vietnamese;
  const frequent = analyseFrequencies(sample);
  return guessDosOrMacintosh(sample, frequent.label) ?? frequent;
}

/** VISCII has six capitals in the place of control characters, so bytes that look binary may be text. */
export function guessViscii(bytes: Uint8Array): EncodingGuess | undefined {
  const reading = guessVietnamese(takeSample(bytes));
  return reading?.label === 'viscii' && reading.confidence > VISCII_CONFIDENCE ? reading : undefined;
}

/** From a little before the first byte that is not ASCII, at the start of a word. */
function takeSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = bytes.subarray(0, Math.max(0, first)).lastIndexOf(0x20) + 1;
  return bytes.subarray(start, start + SAMPLE_LENGTH);
}

/** The most frequent encoding among those with the fewest invalid bytes. */
function analyseFrequencies(sample: Uint8Array): EncodingGuess {
  const readings = chardet.analyse(sample).flatMap(({ name, confidence }) => {
    // Stricter checks have ruled Unicode out.
    if (name.startsWith('UTF-')) return [];
    try {
      const { label, read } = findDecoder(name);
      return [{ label, confidence: Math.min(confidence, 99) / 100, lost: countReplacements(read(sample)) }];
    } catch {
      // The library knows encodings that no decoder reads.
      return [];
    }
  });
  const [first] = readings.sort((a, b) => a.lost - b.lost || b.confidence - a.confidence);
  return first && first.confidence > 0 ? { label: first.label, confidence: first.confidence } : FALLBACK;
}
