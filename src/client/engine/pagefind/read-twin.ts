// Reads a file of the index by its twin, a script beside it that hands over the same bytes: the only way for a page that
// was opened from disk.

declare global {
  /** Called by a twin: name of its file relative to `pagefind/`, and the bytes in base64. */
  var seedpressTwin: ((name: string, base64: string) => void) | undefined;
}

const arrived = new Map<string, Uint8Array<ArrayBuffer>>();

/** @param name - of the file, relative to `folder` */
export function readTwin(folder: URL, name: string): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.seedpressTwin = (from, base64) => {
    arrived.set(from, decodeBase64(base64));
  };
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, folder).href;
    script.onload = () => {
      script.remove();
      const bytes = arrived.get(name);
      arrived.delete(name);
      if (bytes) resolve(bytes);
      else reject(new Error('no bytes'));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error('no file'));
    };
    document.head.append(script);
  });
}

/** A loop is ten times as fast as `Uint8Array.from`. */
function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
