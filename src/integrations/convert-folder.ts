// A folder of seeds → a folder of MDX pages. Every page is proved against its text before it is written.
import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { whyUnfaithful } from '../mdx/is-faithful.ts';
import { createConverter, type Seed } from '../seed/convert.ts';
import { isRefused, report } from '../seed/messages.ts';
import { createSlugRegistry } from '../seed/unique-slugs.ts';
import { type Found, readFolder } from './read-folder.ts';
import { type FolderSync, syncFolder } from './sync-folder.ts';

export interface ConvertOptions {
  /** Folder of the seeds, absolute. */
  seeds: string;
  /** Folder of the pages, absolute; everything else in it is deleted. */
  content: string;
  /** Language of texts that do not show theirs, BCP 47. */
  lang: string;
}

export interface Conversion {
  /** Seeds found. */
  seeds: number;
  /** Pages there are now. */
  pages: number;
  /** Pages written because they are new or differ. */
  written: number;
  /** Seeds with something to say, values dropped. */
  reports: VFile[];
}

/** @throws the system's error if the folder cannot be read or the pages cannot be written */
export async function convertFolder({ seeds, content, lang }: ConvertOptions): Promise<Conversion> {
  const registry = createSlugRegistry();
  const convert = createConverter({ lang, registry });
  const folder = syncFolder(content);
  const reports = new Map<string, VFile>();
  const pages = new Map<string, string>();
  const result = { seeds: 0, written: 0 };

  const take = async (found: Found) => {
    const file = 'bytes' in found ? convert(withChecksum(found)) : refuse(found);
    const page = await store(file, folder, () => (result.written += 1));
    if (page) pages.set(found.path, page);
    file.value = '';
    delete file.data.tree;
    if (file.messages.length > 0) reports.set(found.path, file);
  };
  for await (const found of readFolder(seeds)) {
    result.seeds += 1;
    await take(found);
  }
  if (registry.displaced.size > 0) {
    // Their address went to an author's wish that came later in the order; they take what is free now.
    for await (const found of readFolder(seeds)) {
      if (registry.displaced.has(found.path)) await take(found);
    }
  }
  await folder.prune(new Set(pages.values()));
  return { ...result, pages: pages.size, reports: [...reports.values()] };
}

function withChecksum({ path, bytes }: { path: string; bytes: Uint8Array }): Seed {
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function refuse(found: Exclude<Found, { bytes: Uint8Array }>): VFile {
  const file = new VFile({ path: found.path });
  report(file, found.refused, [found.why]);
  return file;
}

/** @returns path of the page, `undefined` if there is none */
async function store(file: VFile, folder: FolderSync, onWrite: () => void): Promise<string | undefined> {
  const { matter, tree } = file.data;
  if (isRefused(file) || !matter || !tree) return undefined;
  const path = [matter.section, `${matter.slug}.mdx`].filter(Boolean).join('/');
  const text = String(file);
  if (await folder.has(path, text)) return path;
  const why = whyUnfaithful(text, tree);
  if (why) {
    report(file, 'page-not-faithful', [why], { line: 1, column: 1 });
    return undefined;
  }
  await folder.write(path, text);
  onWrite();
  return path;
}
