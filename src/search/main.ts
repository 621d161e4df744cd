// Entry of the script on every page. It finds the site's root by its own address, so the page needs to tell it nothing.
import { startApi } from './api.ts';
import { SeedSearch } from './element.ts';
import { startTravelling } from './memory.ts';
import { startSwitches } from './switches.ts';

const source = document.currentScript?.getAttribute('src') ?? '';

startApi(source.replace(/assets\/[^/]*$/, ''));
startSwitches();
startTravelling();
customElements.define('seed-search', SeedSearch);
