// Runs in the head before anything is painted: the reader's theme, and the signs that scripts are on and that the address
// asks for something, so that the search page does not show what it has for those who have not asked.
import { load, recall } from '../lib/preferences.ts';

const root = document.documentElement;
root.classList.add('js');
// Recent searches will push down what is there.
if (location.search || load('searches')) root.classList.add('asked');
const theme = recall('theme');
if (theme) root.dataset['theme'] = theme;
