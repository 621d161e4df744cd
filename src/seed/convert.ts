// Bytes → MDX as one function, for whoever wants the core without Astro.
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { decode } from './decode.ts';
import { isRefused, report } from './messages.ts';
import { createSeedProcessor, type ProcessorOptions } from './processor.ts';

export interface Seed {
  /** Relative to the seeds folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** Of the bytes, hexadecimal. */
  sha256: string;
}

/**
 * Make a function that turns seeds into MDX pages.
 *
 * The returned file's value is the MDX, `data.matter` its front-matter, `data.tree` the mdast it was written from,
 * `messages` what was observed. A seed that
 * is refused has a message with `fatal: true` (`isRefused`), and no page may be made of it. Nothing is thrown for bad input.
 */
export function createConverter(options: ProcessorOptions): (seed: Seed) => VFile {
  const processor = createSeedProcessor(options);
  return ({ path, bytes, sha256 }) => {
    const file = new VFile({ path });
    const decoded = decode(bytes);
    if ('notText' in decoded) {
      report(file, 'not-text', [decoded.notText], { line: decoded.line, column: 1 });
      return file;
    }
    if (decoded.guessed) report(file, 'encoding-guessed', [decoded.encoding]);
    file.value = decoded.text;
    file.data.source = { path, bytes: bytes.length, sha256, encoding: decoded.encoding };
    const tree = processor.parse(file);
    if (isRefused(file)) return file;
    const ready = processor.runSync(tree, file) as Root;
    if (isRefused(file)) return file;
    file.value = processor.stringify(ready, file);
    file.data.tree = ready;
    return file;
  };
}
