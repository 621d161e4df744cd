// The site's scripts share this object: they are loaded one by one and cannot import each other.
import type { nextUiLang, translate, translateCount, UiLang } from '../../i18n/index.ts';
import type { SearchBackend, SearchOptions, SearchResult } from './backend.ts';

declare global {
  var seedpress: {
    search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
    /** Set, as the next three are, by the script `words`. */
    translate: typeof translate;
    translateCount: typeof translateCount;
    nextUiLang: typeof nextUiLang;
    switchLanguage: (lang: UiLang) => void;
    /** Set by the engine's script. */
    engine?: (root: string) => SearchBackend;
    /** Set at the end of a script that is loaded on demand, so that its loader knows that it is whole. */
    ran?: number;
  };
}
