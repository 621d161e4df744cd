// The Content-Security-Policy of every page: what the site is made of, and nothing from anywhere else.
import { sha256 } from './digest.ts';

/**
 * @param inline - the inline scripts, to the letter
 * @returns the policy for a `<meta http-equiv>`
 */
export async function contentPolicy(inline: readonly string[]): Promise<string> {
  const hashes = await Promise.all(
    inline.map(async (code) => `'sha256-${Buffer.from(await sha256(code)).toString('base64')}'`),
  );
  // `file:` beside 'self': not every browser counts files of one folder as one origin. The search engine is
  // WebAssembly, and from disk its worker has to start from a blob.
  return [
    "default-src 'none'",
    `script-src 'self' file: 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    "worker-src 'self' file: blob:",
    "connect-src 'self'",
    "style-src 'self' file:",
    "img-src 'self' file: data:",
    "font-src 'self' file:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
