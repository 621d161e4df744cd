// Runs in the head, before anything is painted: sets the reader's theme and two classes. `js` says that scripts run;
// `asked` that the page will show something other than what it came with, so that it hides that at once.
import { readPreference, readStored } from '../lib/preferences.ts';

const root = document.documentElement;
root.classList.add('js');
// Recent searches are shown above what is there.
if (location.search || readStored('searches')) root.classList.add('asked');
const theme = readPreference('theme');
if (theme) root.dataset['theme'] = theme;
