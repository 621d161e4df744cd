// Addresses that no document can have, since the site has them itself or Windows could not store their files.
import { isDeviceName } from './slug.ts';

/** Pages that the site makes itself, at the top or in every folder. */
const PAGE = /^(?:(?:.*\/)?index|404|search|about|feed|all|a-z|date|sections|tags)$/;
/** Folders at the top that hold other things than documents: lists, data, scripts and styles. */
const FOLDER = /^(?:index|404|search|assets|pagefind|about|feed|all|a-z|date|sections|tags)$/;

/** @param address - of a page, without `.html`; its folders are free already
 * @returns who has it, as a message says it; `undefined` if it is free
 * @example findReservation('b/index') // => 'a page of the site itself'
 */
export function findReservation(address: string): string | undefined {
  if (PAGE.test(address)) return 'a page of the site itself';
  return isDeviceName(address.slice(address.lastIndexOf('/') + 1)) ? 'a device of Windows' : undefined;
}

/**
 * @param name - of a folder, as it stands in addresses
 * @example unreservedFolder('con', false) // => 'con-2'
 */
export function unreservedFolder(name: string, atTop: boolean): string {
  return isDeviceName(name) || (atTop && FOLDER.test(name)) ? `${name}-2` : name;
}
