// Reads a file of the index by its twin, a script beside it that hands over the same bytes: the only way for a page that
// was opened from disk.
import { loadScript } from '../../lib/load-script.ts';

declare global {
  /** Called by a twin: name of its file relative to `pagefind/`, and the bytes in base64. */
  var seedpressTwin: ((name: string, base64: string) => void) | undefined;
}

const arrived = new Map<string, Uint8Array<ArrayBuffer>>();

/** @param name - of the file, relative to `folder` */
export async function readTwin(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.seedpressTwin = (from, base64) => {
    arrived.set(from, decodeBase64(base64));
  };
  const script = await loadScript(new URL(`${name}.js`, folder).href);
  script.remove();
  const bytes = arrived.get(name);
  arrived.delete(name);
  if (!bytes) throw new Error('no bytes');
  return bytes;
}

/** A loop is ten times as fast as `Uint8Array.from`. */
function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
