import { createHash } from 'node:crypto';

/** @returns a digest of anything that JSON can write: Astro keeps one for each page, and renders the page anew when it differs */
export function digestValue(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
