// One decoder a label: those of the platform, and those that it lacks.
import iconv from 'iconv-lite';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViqr } from './viqr.ts';
import { decodeVni } from './vni.ts';

export interface Decoder {
  /** The encoding's one name. */
  label: string;
  /** What cannot be decoded becomes U+FFFD. */
  read: (bytes: Uint8Array) => string;
}

const own: Record<string, Decoder['read']> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viscii: (bytes) => iconv.decode(bytes, 'viscii'),
  viqr: (bytes) => decodeViqr(new TextDecoder().decode(bytes)),
  'utf-32le': (bytes) => decodeUtf32(bytes, 'utf-32le'),
  'utf-32be': (bytes) => decodeUtf32(bytes, 'utf-32be'),
};

/**
 * @param label - WHATWG label, or one of `own`; throws `RangeError` if unknown
 * @example decoderFor('latin1').label // => 'windows-1252'
 */
export function decoderFor(label: string): Decoder {
  const name = label.trim().toLowerCase();
  const read = Object.hasOwn(own, name) ? own[name] : undefined;
  if (read) return { label: name, read };
  const decoder = new TextDecoder(name);
  return { label: decoder.encoding, read: (bytes) => decoder.decode(bytes) };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The text if every byte is valid; `undefined` too for encodings that the platform lacks. */
export function readStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return (label === 'utf-8' ? strictUtf8 : new TextDecoder(label, { fatal: true })).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const cut = bytes.length % 4 === 0 ? '' : '\ufffd';
  return iconv.decode(bytes, encoding) + cut;
}
