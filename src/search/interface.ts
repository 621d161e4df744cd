// Entry of the script that searches: loaded when the reader turns to a box, or opens the search page.
import { SeedSearch } from './element.ts';
import { SeedResults } from './page/element.ts';

customElements.define('seed-search', SeedSearch);
customElements.define('seed-results', SeedResults);
