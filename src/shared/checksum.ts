/**
 * FNV-1a over UTF-16, 32 bits. Scripts contain it as text, see guard-script.ts: it may use nothing from outside.
 *
 * @example checksum('a') // => 0xe40c292c
 */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
