// What is neither Unicode nor Vietnamese is told by how often letters and pairs of them occur in each language.
import chardet from 'chardet';
import { decoderFor } from './decoders.ts';
import { countReplaced } from './invalid.ts';
import { type Reading, vietnameseReading } from './vietnamese.ts';

/** Enough for any statistics, and no more work for a large file. */
const SAMPLE = 65_536;
const SURE = 0.8;
const FALLBACK: Reading = { label: 'windows-1252', confidence: 0.1 };

/** What the bytes of a text without Unicode are most likely written in. */
export function guess(bytes: Uint8Array): Reading {
  const sample = sampleOf(bytes);
  return vietnameseReading(sample) ?? likeliest(sample);
}

/** VISCII has six capitals where others have controls, so that bytes which look binary may be text. */
export function guessViscii(bytes: Uint8Array): Reading | undefined {
  const reading = vietnameseReading(sampleOf(bytes));
  return reading?.label === 'viscii' && reading.confidence > SURE ? reading : undefined;
}

/** From a little before the first byte that is not ASCII, at the start of a word. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = bytes.subarray(0, Math.max(0, first)).lastIndexOf(0x20) + 1;
  return bytes.subarray(start, start + SAMPLE);
}

/** The first encoding that is valid, or has fewest invalid bytes. */
function likeliest(sample: Uint8Array): Reading {
  const readings = chardet.analyse(sample).flatMap(({ name, confidence }) => {
    // Unicode was ruled out by stricter means.
    if (name.startsWith('UTF-')) return [];
    try {
      const { label, read } = decoderFor(name);
      return [{ label, confidence: Math.min(confidence, 99) / 100, lost: countReplaced(read(sample)) }];
    } catch {
      // The statistics know encodings that the platform cannot decode.
      return [];
    }
  });
  const [first] = readings.sort((a, b) => a.lost - b.lost || b.confidence - a.confidence);
  return first && first.confidence > 0 ? { label: first.label, confidence: first.confidence } : FALLBACK;
}
