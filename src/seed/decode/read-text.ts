import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import { hasEnding } from '../parse/index.ts';
import { decode } from './index.ts';

/**
 * Decode bytes into a file's value; report if they are no text, or how sure one can be of it.
 *
 * @param label - overrules what the bytes look like; throws `RangeError` if unknown
 * @returns the encoding; `undefined` if it is no text
 */
export function readText(file: VFile, bytes: Uint8Array, label?: string): string | undefined {
  const decoded = decode(bytes, label);
  if ('notText' in decoded) {
    if (!hasEnding(file.path)) {
      file.data.passedOver = true;
      report(file, 'passed-over', [`it is no text (${decoded.notText})`]);
    } else report(file, 'not-text', [decoded.notText], { line: decoded.line, column: 1 });
    return undefined;
  }
  const { text, encoding, confidence, invalid } = decoded;
  if (confidence < 1) report(file, 'encoding-guessed', [encoding, String(Math.floor(confidence * 100))]);
  if (invalid) report(file, 'invalid-bytes', [encoding, String(invalid.count)], invalid);
  file.value = text;
  return encoding;
}
