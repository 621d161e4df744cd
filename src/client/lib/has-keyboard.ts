/** Whether the reader probably has a keyboard; if not, one on the screen covers the page when a text field is focused. */
export function hasKeyboard(): boolean {
  return matchMedia('(hover: hover)').matches;
}
