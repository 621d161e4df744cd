// A file of the index, whole and unpacked: over http by fetch, from disk by the script that stands for it.
import { checksum } from '../../../shared/checksum.ts';
import { twin } from './twin.ts';
import { unpack } from './unpack.ts';

/** The collection's words; the one file that a search can do without. */
export const LEXICON = 'words.pf_lexicon';

const WORKER = 'pagefind-worker.js';

const PACKED = /\.(?:pf_\w+|pagefind)$/;
/** Files whose names change with what is in them. */
const NAMED_BY_CONTENT = /(?:^|\/)(?:index|fragment|filter)\/|\.pf_meta$/;

/**
 * @param folder - address of the site's `pagefind/`
 * @param name - relative to it
 * @throws Error if the file cannot be had, or is not what was written
 */
export async function readIndexFile(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await (isOnDisk(folder) ? twin(folder, name) : download(folder, name));
  if (name.endsWith('.json')) JSON.parse(textOf(bytes));
  if (name === WORKER && checksum(textOf(bytes)) !== SEEDPRESS_WORKER_SUM) throw new Error('damaged');
  return PACKED.test(name) ? unpack(bytes) : bytes;
}

/** @returns what a reader is to look for if it cannot be read, from the site's root */
export function fileBehind(folder: URL, name: string): string {
  return `pagefind/${name}${isOnDisk(folder) ? '.js' : ''}`;
}

function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder().decode(bytes);
}

function isOnDisk({ protocol }: URL): boolean {
  return protocol === 'file:';
}

async function download(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  // Others are asked for again, lest an old list of files be read with a new index.
  const cache = NAMED_BY_CONTENT.test(name) ? 'default' : 'no-cache';
  const response = await fetch(new URL(name, folder), { cache });
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
