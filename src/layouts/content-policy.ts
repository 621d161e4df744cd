// The Content-Security-Policy of every page: it allows the site's own files and nothing from anywhere else.
import { sha256 } from '../shared/digest.ts';

/** Inline code of a page, byte for byte. */
interface Inline {
  scripts?: readonly string[];
  styles?: readonly string[];
}

/** @returns the policy for a `<meta http-equiv>` */
export async function contentPolicy({ scripts = [], styles = [] }: Inline = {}): Promise<string> {
  // `file:` beside 'self', since some browsers treat files of one folder as different origins. The search engine is
  // WebAssembly, and from disk its worker can only start from a blob.
  return [
    "default-src 'none'",
    ["script-src 'self' file: 'wasm-unsafe-eval'", ...(await hashes(scripts))].join(' '),
    "worker-src 'self' file: blob:",
    "connect-src 'self'",
    ["style-src 'self' file:", ...(await hashes(styles))].join(' '),
    "img-src 'self' file: data:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

function hashes(codes: readonly string[]): Promise<string[]> {
  return Promise.all(
    codes.map(async (code) => `'sha256-${Buffer.from(await sha256(code)).toString('base64')}'`),
  );
}
