// Addresses that no document can have, since the site has them itself or Windows could not store their files.

/** `con.html` is a device whatever its ending: a site with such a file could be neither copied nor opened there. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;
/** Pages that the site makes itself, at the top or in every folder. */
const PAGE = /^(?:(?:.*\/)?index|404|about|search|all\/\d+)$/;
/** Folders at the top that hold no pages. */
const FOLDER = /^(?:assets|pagefind)$/;

/** @param address - of a page, without `.html`; its folders are free already
 * @returns who has it, as a message says it; `undefined` if it is free
 * @example holderOf('b/index') // => 'a page of the site itself'
 */
export function holderOf(address: string): string | undefined {
  if (PAGE.test(address)) return 'a page of the site itself';
  return DEVICE.test(address.slice(address.lastIndexOf('/') + 1)) ? 'a device of Windows' : undefined;
}

/**
 * @param name - of a folder, as it stands in addresses
 * @example freeFolder('con', false) // => 'con-2'
 */
export function freeFolder(name: string, atTop: boolean): string {
  return DEVICE.test(name) || (atTop && FOLDER.test(name)) ? `${name}-2` : name;
}
