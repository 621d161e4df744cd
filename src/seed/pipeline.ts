// The way of a parsed seed to MDX, a step a line. Pure: no file is opened, no clock or network is asked.
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { SeedOptions } from './metadata/extractor.ts';
import { seedMetadata } from './metadata/index.ts';
import { seedBylines } from './transform/bylines.ts';
import { seedCaptions } from './transform/captions.ts';
import { seedCrawlPrefix } from './transform/crawl-prefix.ts';
import { seedDefinitions } from './transform/definitions.ts';
import { seedForeignPassages } from './transform/foreign-passages.ts';
import { seedHeadline } from './transform/headline.ts';
import { seedLetterhead } from './transform/letterhead.ts';
import { seedLicence } from './transform/licence.ts';
import { seedLinks } from './transform/links.ts';
import { seedNotes } from './transform/notes.ts';
import { seedQuotations } from './transform/quotations.ts';
import { seedRequireText } from './transform/require-text.ts';
import { seedAnchors } from './write/anchors.ts';
import { seedEscapeEsm } from './write/escape-esm.ts';
import { seedEscapeGfm } from './write/escape-gfm.ts';
import { seedEscapePunctuation } from './write/escape-punctuation.ts';
import { seedExplicitGfm } from './write/explicit-gfm.ts';
import { seedFrontMatter } from './write/front-matter.ts';
import { seedPlainText } from './write/plain-text.ts';

export interface ProcessorOptions extends SeedOptions {
  /** Folders whose `.mdx` files are run, with those below them. */
  trustedMdx?: readonly string[] | undefined;
}

/** A unified processor: mdast and its VFile with `data.source` in, VFile with MDX and `data.metadata` out. */
export function createSeedProcessor(options: ProcessorOptions) {
  return remark()
    .use({ settings: { bullet: '-', rule: '-', fences: true, resourceLink: true } })
    .use(remarkFrontmatter)
    .use(remarkMdx)
    .use(seedEscapeEsm)
    .use(seedEscapeGfm)
    .use(seedEscapePunctuation)
    .use(seedPlainText)
    .use(seedCrawlPrefix)
    .use(seedRequireText)
    .use(seedLetterhead)
    .use(seedLicence)
    .use(seedDefinitions)
    .use(seedCaptions)
    .use(seedHeadline, options)
    .use(seedBylines)
    .use(seedQuotations)
    .use(seedNotes)
    .use(seedLinks)
    .use(seedMetadata, options)
    .use(seedForeignPassages)
    .use(seedAnchors)
    .use(seedExplicitGfm)
    .use(seedFrontMatter)
    .freeze();
}
