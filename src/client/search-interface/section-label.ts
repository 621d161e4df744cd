/** @example sectionLabel('Chính-trị/trong_nước') // => 'Chính trị › trong nước' */
export function sectionLabel(section: string): string {
  return section.replace(/[-_]+/g, ' ').replaceAll('/', ' › ');
}
