import type { VFile } from 'vfile';
import { decodeBytes } from '../decode/index.ts';
import { report } from '../messages.ts';
import { hasExtension } from './format.ts';

/**
 * Decode bytes into a file's value; report bytes that are not text, and an encoding that is not certain.
 *
 * @param label - wins over what the bytes look like; throws `RangeError` if unknown
 * @returns the encoding; `undefined` if the bytes are not text
 */
export function decodeFile(file: VFile, bytes: Uint8Array, label?: string): string | undefined {
  const decoded = decodeBytes(bytes, label);
  if ('notText' in decoded) {
    if (!hasExtension(file.path)) {
      file.data.passedOver = true;
      report(file, 'passed-over', [`it is no text (${decoded.notText})`]);
    } else report(file, 'not-text', [decoded.notText], { line: decoded.line, column: 1 });
    return undefined;
  }
  const { text, encoding, confidence, invalid, isTwice } = decoded;
  if (confidence < 1) report(file, 'encoding-guessed', [encoding, String(Math.floor(confidence * 100))]);
  if (invalid) report(file, 'invalid-bytes', [encoding, String(invalid.count)], invalid);
  if (isTwice) report(file, 'encoded-twice');
  file.value = text;
  return encoding;
}
