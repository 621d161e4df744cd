// Bytes → MDX as one function, for whoever wants the core without Astro.
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { convertLive, isLive } from './live-mdx.ts';
import { isRefused, report } from './messages.ts';
import { decodeFile } from './parse/decode-file.ts';
import type { SeedFormat } from './parse/format.ts';
import { claimFormat } from './parse/index.ts';
import { applyOverrides, type PlacedOverrides } from './parse/overrides/overrides.ts';
import { createSeedProcessor, type ProcessorOptions } from './pipeline.ts';

export interface Seed {
  /** Relative to the seeds folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** Of the bytes, hexadecimal. */
  sha256: string;
  /** From its sidecars and the defaults of its folders; a field of its own front-matter wins. */
  overrides?: PlacedOverrides;
  /** Label that overrules what the bytes look like; throws `RangeError` if unknown. */
  encoding?: string | undefined;
}

export interface ConverterOptions extends ProcessorOptions {
  /** Input formats, in the order in which they are asked; those of `parse/index.ts` by default. */
  formats?: readonly SeedFormat[];
}

/** Each may become a paragraph, and a million of those outgrow the memory that Node takes by itself. */
const MOST_LINES = 1_000_000;

/**
 * Make a function that turns seeds into MDX pages.
 *
 * The returned file's value is the MDX, `data.matter` its front-matter, `data.tree` the mdast it was written from,
 * `messages` what was observed. A seed that
 * is refused has a message with `fatal: true` (`isRefused`), and no page may be made of it. Nothing is thrown for bad input.
 * Of a draft (`data.draft`) no page is made either, and it takes no address.
 */
export function createConverter(options: ConverterOptions): (seed: Seed) => VFile {
  const processor = createSeedProcessor(options);
  return ({ path, bytes, sha256, overrides, encoding: label }) => {
    const file = new VFile({ path });
    const format = claimFormat(path, bytes, options.formats);
    const isBinary = 'parseBytes' in format;
    const encoding = isBinary ? 'binary' : decodeFile(file, bytes, label);
    if (!encoding) return file;
    file.data.source = { path, bytes: bytes.length, sha256, encoding };
    if (overrides) applyOverrides(file, overrides);
    const lines = countLines(String(file));
    if (lines > MOST_LINES) {
      report(file, 'too-large', [`${lines} lines`, `${MOST_LINES}`]);
      return file;
    }
    try {
      if (isLive(path, options.trustedMdx)) {
        convertLive(file, options);
        return file;
      }
      const tree = isBinary ? format.parseBytes(bytes, file) : format.parse(String(file), file);
      if (isRefused(file) || file.data.draft) return file;
      const ready = processor.runSync(tree, file) as Root;
      if (isRefused(file)) return file;
      file.value = processor.stringify(ready, file);
      file.data.tree = ready;
    } catch (error) {
      report(file, 'conversion-failed', [error instanceof Error ? error.message : String(error)]);
    }
    return file;
  };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
