// Entry of the script on every page.

import { startTravelling } from '../lib/preferences.ts';
import { loadAssets } from './assets.ts';
import { startContents } from './contents.ts';
import { startInterface } from './load-interface.ts';
import { sayMissing } from './report-missing-script.ts';
import { startApi } from './search-api.ts';
import { startShortcuts } from './shortcuts.ts';
import { startCopying } from './start-copying.ts';
import { startSwitches } from './switches.ts';

startApi();
startSwitches();
startTravelling();
startShortcuts();
startInterface();
startContents();
startCopying();

// A document that was opened from a search shows what was looked for, by a script that others need not load.
const isFound = new URLSearchParams(location.search).get('q');
if (isFound && document.querySelector('[data-pagefind-body]'))
  loadAssets('words', 'highlight').catch(sayMissing);
