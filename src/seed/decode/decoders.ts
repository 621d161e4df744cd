// A decoder for each label: the platform's, and those that it lacks.
import iconv from 'iconv-lite';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViqr } from './viqr.ts';
import { decodeVni } from './vni.ts';

export interface Decoder {
  /** Canonical name of the encoding. */
  label: string;
  /** Invalid bytes become U+FFFD. */
  read: (bytes: Uint8Array) => string;
}

const ADDED: Record<string, Decoder['read']> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viscii: (bytes) => iconv.decode(bytes, 'viscii'),
  viqr: (bytes) => decodeViqr(new TextDecoder().decode(bytes)),
  'utf-32le': (bytes) => decodeUtf32(bytes, 'utf-32le'),
  'utf-32be': (bytes) => decodeUtf32(bytes, 'utf-32be'),
};

/**
 * @param label - WHATWG label, or a key of `ADDED`; throws `RangeError` if unknown
 * @example findDecoder('latin1').label // => 'windows-1252'
 */
export function findDecoder(label: string): Decoder {
  const name = label.trim().toLowerCase();
  const read = Object.hasOwn(ADDED, name) ? ADDED[name] : undefined;
  if (read) return { label: name, read };
  const decoder = new TextDecoder(name);
  return { label: decoder.encoding, read: (bytes) => decoder.decode(bytes) };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** @returns `undefined` if a byte is invalid, or the platform lacks the encoding */
export function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return (label === 'utf-8' ? strictUtf8 : new TextDecoder(label, { fatal: true })).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const incomplete = bytes.length % 4 === 0 ? '' : '\ufffd';
  return iconv.decode(bytes, encoding) + incomplete;
}
