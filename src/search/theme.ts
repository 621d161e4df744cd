// Runs in the head before anything is painted: the reader's theme, and the sign that scripts are on.
const root = document.documentElement;
root.classList.add('js');
try {
  const theme = localStorage.getItem('seedpress:theme');
  if (theme) root.dataset['theme'] = theme;
} catch {
  // Storage can be switched off; the system's theme then holds.
}
