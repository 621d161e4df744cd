// Letters and digits of other shapes as the plain ones: ligatures, full and half width, long s, raised, lowered and circled
// ones, Roman numerals, letters of formulas. Words are folded in the same way.

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Other characters stay, also if Unicode has a plainer form of them.
 *
 * @example foldShapes('ﬁle ＸＹＺ７') // => 'file XYZ7'
 */
export function foldShapes(text: string): string {
  return text.normalize('NFKC') === text ? text : text.replace(RUN, (run) => run.normalize('NFKC'));
}
