// A folder of seeds → a folder of MDX pages. Every page is proved against its text before it is written.
import type { VFile } from 'vfile';
import { type Conversion, convertSeeds } from './convert-seeds.ts';
import { provePage } from './prove-page.ts';
import { readFolder } from './read-folder.ts';
import { readSharedLines } from './shared-lines.ts';
import { syncFolder } from './sync-folder.ts';

export interface ConvertOptions {
  /** Folder of the seeds, absolute. */
  seeds: string;
  /** Folder of the pages, absolute; everything else in it is deleted. */
  content: string;
  /** Language of texts that do not show theirs, BCP 47. */
  lang: string;
}

export interface StoredConversion extends Conversion {
  /** Pages written because they are new or differ. */
  written: number;
}

/** @throws the system's error if the folder cannot be read or the pages cannot be written */
export async function convertFolder({ seeds, content, lang }: ConvertOptions): Promise<StoredConversion> {
  const folder = syncFolder(content);
  const pages = new Map<string, string>();
  let written = 0;

  const store = async (page: VFile) => {
    const { matter, source } = page.data;
    if (!matter || !source) return;
    pages.delete(source.path);
    const path = [matter.section, `${matter.slug}.mdx`].filter(Boolean).join('/');
    const text = String(page);
    // What is there already was proved when it was written.
    if (!(await folder.has(path, text))) {
      if (!provePage(page)) return;
      await folder.write(path, text);
      written += 1;
    }
    pages.set(source.path, path);
  };
  const sharedLines = await readSharedLines(seeds);
  const conversion = await convertSeeds(() => readFolder(seeds), lang, store, sharedLines);
  await folder.prune(new Set(pages.values()));
  return { ...conversion, written };
}
