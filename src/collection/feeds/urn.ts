import { sha256 } from '../../shared/digest.ts';

/**
 * A name for something without an address, the same in every build: a UUID of version 8 (RFC 9562) from a digest.
 *
 * @example await digestUrn('a') // => 'urn:uuid:ca978112-ca1b-8dca-bac2-31b39a23dc4d'
 */
export async function digestUrn(name: string): Promise<string> {
  const bytes = (await sha256(name)).slice(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
