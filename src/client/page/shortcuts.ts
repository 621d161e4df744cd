/** `/` and Ctrl/⌘ K focus the page's search box. */
export function startShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'));
    const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
    const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    if (!isSlash && !isK) return;
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
