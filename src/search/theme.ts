// Runs in the head before anything is painted: the reader's theme, and the sign that scripts are on.
import { recall } from './memory.ts';

const root = document.documentElement;
root.classList.add('js');
const theme = recall('theme');
if (theme) root.dataset['theme'] = theme;
