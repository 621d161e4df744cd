// A decoder for each label: the platform's, and those that it lacks.
import iconv from 'iconv-lite';
import { readByteOrderMark } from './byte-order-mark.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViqr } from './viqr.ts';
import { decodeVni } from './vni.ts';
import { rereadText } from './windows-1252.ts';

export interface Decoder {
  /** Canonical name of the encoding. */
  label: string;
  /** Invalid bytes become U+FFFD. */
  read: (bytes: Uint8Array) => string;
}

/** Encodings of DOS and the Macintosh. */
const OLD = ['cp437', 'cp737', 'cp850', 'cp852', 'cp866', 'macintosh', 'maccenteuro', 'maccyrillic'];
/** Read as windows-1252 and saved as Unicode, see `resaved.ts`. */
const RESAVED = ['tcvn3', 'vni', 'viscii', 'windows-1258', 'utf-8'];

const ADDED: Record<string, Decoder['read']> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viscii: (bytes) => iconv.decode(bytes, 'viscii'),
  viqr: (bytes) => decodeViqr(new TextDecoder().decode(bytes)),
  'utf-32le': (bytes) => decodeUtf32(bytes, 'utf-32le'),
  'utf-32be': (bytes) => decodeUtf32(bytes, 'utf-32be'),
  ...Object.fromEntries(OLD.map((label) => [label, (bytes: Uint8Array) => iconv.decode(bytes, label)])),
  ...Object.fromEntries(
    RESAVED.map((label) => [resavedLabel(label), (bytes: Uint8Array) => readResaved(bytes, label)]),
  ),
};

/** @example resavedLabel('tcvn3') // => 'tcvn3-resaved' */
export function resavedLabel(label: string): string {
  return `${label}-resaved`;
}

function readResaved(bytes: Uint8Array, label: string): string {
  const text = findDecoder(readByteOrderMark(bytes) ?? 'utf-8').read(bytes);
  return rereadText(text, findDecoder(label).read);
}

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
