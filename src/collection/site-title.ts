/**
 * The site's name: as its owner set it, or else that of the folder that was built, or else a general one.
 *
 * @example siteTitle('', 'bien-ban_2023', 'Tuyển tập') // => 'Bien ban 2023'
 */
export function siteTitle(configured: string, folder: string, general: string): string {
  const name = folder.replace(/[-_\s]+/g, ' ').trim();
  return configured || (name && name.charAt(0).toUpperCase() + name.slice(1)) || general;
}
