// One text through all that a build does with it before its page is shown.
import type { VFile } from 'vfile';
import { createConverter } from '../../seed/convert.ts';
import { provePage } from '../prove/prove-page.ts';

/** @param path - whose ending says the format */
export function convertText(text: string, path = 'a.txt'): VFile {
  const seed = { path, bytes: new TextEncoder().encode(text), sha256: 'ab'.repeat(32) };
  const file = createConverter({ lang: 'vi' })(seed);
  provePage(file);
  return file;
}
