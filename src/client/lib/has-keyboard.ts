/** Whether the reader most likely has a keyboard, and no other one covers the page when a box is focused. */
export function hasKeyboard(): boolean {
  return matchMedia('(hover: hover)').matches;
}
