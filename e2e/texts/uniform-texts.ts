// Documents that differ only in a number of fixed length, so that any difference between their pages in a small and a large
// collection comes from the collection's size.

/** Number of the document that is in every collection, with neighbours on both sides. */
const MIDDLE = 50_205;
export const MIDDLE_SEED = `Kho/Tin/${MIDDLE}.md`;

/** @returns contents of the files, by path */
export function makeUniformTexts(count: number): Record<string, string> {
  const first = MIDDLE - Math.ceil(count / 2);
  const texts = Array.from({ length: count }, (_, index) => [
    `Kho/Tin/${first + index}.md`,
    `---\ntitle: Bản tin số ${first + index}\ndate: "2023-05-17"\ntags: [Đê, Lũ]\n---\nNước ở cống số ${first + index} rút chậm.\n`,
  ]);
  return Object.fromEntries(texts);
}
