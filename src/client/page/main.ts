// Entry of the script `site`, which is on every page.
import { loadAssets } from './assets.ts';
import { carryPreferences } from './carry-preferences.ts';
import { startContents } from './contents.ts';
import { startInterface } from './load-interface.ts';
import { reportMissingScript } from './report-missing-script.ts';
import { startSearchApi } from './search-api.ts';
import { startShortcuts } from './shortcuts.ts';
import { startCopying } from './start-copying.ts';
import { startSwitches } from './switches.ts';

startSearchApi();
startSwitches();
carryPreferences();
startShortcuts();
startInterface();
startContents();
startCopying();

// A document that was opened from a search marks its matches, by a script that no other page loads.
const query = new URLSearchParams(location.search).get('q');
if (query && document.querySelector('[data-pagefind-body]'))
  loadAssets('words', 'highlight').catch(reportMissingScript);
