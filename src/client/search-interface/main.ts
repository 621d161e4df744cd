// Entry of the script that searches: loaded when the reader turns to a box, or opens the search page.
import { SeedSearch } from './search-box/element.ts';
import { SeedResults } from './search-page/element.ts';

customElements.define('seed-search', SeedSearch);
customElements.define('seed-results', SeedResults);
