// Entry of the script on every page. It finds the site's root by its own address, so the page needs to tell it nothing.
import { startApi } from './api.ts';
import { startContents } from './contents.ts';
import { startInterface } from './load-interface.ts';
import { startTravelling } from './memory.ts';
import { startShortcuts } from './shortcuts.ts';
import { startCopying } from './start-copying.ts';
import { startSwitches } from './switches.ts';

const own = document.currentScript;
const source = own?.getAttribute('src') ?? '';

startApi(source.replace(/assets\/[^/]*$/, ''));
startSwitches();
startTravelling();
startShortcuts();
startInterface();
startContents();
startCopying();

// A document that was opened from a search shows what was looked for, by a script that others need not load.
const highlight = own?.dataset['highlight'];
if (highlight && new URLSearchParams(location.search).get('q')) {
  const script = document.createElement('script');
  script.src = highlight;
  document.head.append(script);
}
