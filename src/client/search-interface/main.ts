// Entry of the script `search`: loaded when the reader turns to a search box or opens the search page.
import { SeedSearch } from './search-box/element.ts';
import { SeedResults } from './search-page/element.ts';

customElements.define('seed-search', SeedSearch);
customElements.define('seed-results', SeedResults);
