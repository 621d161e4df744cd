// One document: bytes → MDX. A pure function of its input, which knows no other document, no order and no disk.
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { convertLive, isLive } from './live-mdx.ts';
import { isRefused, report } from './messages.ts';
import { decodeFile } from './parse/decode-file.ts';
import type { SeedFormat } from './parse/format.ts';
import { claimFormat } from './parse/index.ts';
import { isInHeldFolder } from './parse/overrides/held-folder.ts';
import { applyOverrides, type PlacedOverrides } from './parse/overrides/overrides.ts';
import { createSeedProcessor, type ProcessorOptions } from './pipeline.ts';

export interface Seed {
  /** Relative to the seeds folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** Digest of the bytes, hexadecimal. */
  sha256: string;
  /** From its sidecars and the defaults of its folders; a field of its own front-matter wins. */
  overrides?: PlacedOverrides;
  /** Encoding label that beats what the bytes look like; throws `RangeError` if unknown. */
  encoding?: string | undefined;
}

export interface ConverterOptions extends ProcessorOptions {
  /** Input formats, in the order in which they are asked; those of `parse/index.ts` by default. */
  formats?: readonly SeedFormat[];
}

/** In lines. Each may become a paragraph, and more of them outgrow Node's default heap. */
const LONGEST_SEED = 1_000_000;
/** In characters: a page of any text may have as many, and `TIMES` the bytes of its text, up to the largest of all. */
const LEAST_PAGE = 2_000_000;
const TIMES = 30;
const LARGEST_PAGE = 100_000_000;

/**
 * Make a function that turns seeds into MDX pages.
 *
 * The value of the returned file is the MDX, `data.metadata` its front-matter, whose slug is the one it asks for, `data.tree`
 * the mdast it was written from. A refused seed has a message with `fatal: true` (`isRefused`). It has no page, nor has a
 * draft (`data.draft`) or a file that is no document (`data.passedOver`). Nothing is thrown for bad input.
 */
export function createConverter(options: ConverterOptions): (seed: Seed) => VFile {
  const processor = createSeedProcessor(options);
  return ({ path, bytes, sha256, overrides, encoding: label }) => {
    const file = new VFile({ path });
    if (isInHeldFolder(path)) {
      file.data.draft = true;
      return file;
    }
    const format = claimFormat(path, bytes, options.formats);
    const isBinary = 'parseBytes' in format;
    const encoding = isBinary ? 'binary' : decodeFile(file, bytes, label);
    if (!encoding) return file;
    file.data.source = { path, bytes: bytes.length, sha256, encoding };
    if (overrides) applyOverrides(file, overrides);
    const lines = countLines(String(file));
    if (lines > LONGEST_SEED) {
      report(file, 'too-large', [`${lines} lines`, `${LONGEST_SEED}`]);
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
      const page = processor.stringify(ready, file);
      const most = Math.min(LEAST_PAGE + TIMES * bytes.length, LARGEST_PAGE);
      if (page.length > most) {
        report(
          file,
          'too-large',
          [page.length, most].map((length) => `${Math.ceil(length / 1e6)} MB`),
        );
        return file;
      }
      file.value = page;
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
