// A file of the index, whole and unpacked: over http by fetch, from disk by its twin.
import { checksum } from '../../../shared/checksum.ts';
import { readTwin } from './read-twin.ts';
import { unpack } from './unpack.ts';

/** The words of the collection; the one file that a search can do without. */
export const LEXICON = 'words.pf_lexicon';

const WORKER = 'pagefind-worker.js';

const PACKED = /\.(?:pf_\w+|pagefind)$/;
/** Files whose names change with their content. */
const NAMED_BY_CONTENT = /(?:^|\/)(?:index|fragment|filter)\/|\.pf_meta$/;

/**
 * @param folder - address of the site's `pagefind/`
 * @param name - relative to it
 * @throws Error if the file is missing or damaged
 */
export async function readIndexFile(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await (isOnDisk(folder) ? readTwin(folder, name) : download(folder, name));
  if (name.endsWith('.json')) JSON.parse(decodeUtf8(bytes));
  if (name === WORKER && checksum(decodeUtf8(bytes)) !== SEEDPRESS_WORKER_SUM) throw new Error('damaged');
  return PACKED.test(name) ? unpack(bytes) : bytes;
}

/** @returns the path from the site's root of the file that is loaded, for a message to the reader */
export function filePath(folder: URL, name: string): string {
  return `pagefind/${name}${isOnDisk(folder) ? '.js' : ''}`;
}

function decodeUtf8(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder().decode(bytes);
}

function isOnDisk({ protocol }: URL): boolean {
  return protocol === 'file:';
}

async function download(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  // The others are loaded again, so that an old list of files is never read with a new index.
  const cache = NAMED_BY_CONTENT.test(name) ? 'default' : 'no-cache';
  const response = await fetch(new URL(name, folder), { cache });
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
