// Entry of the script `words`, the interface's words in all languages: loaded when another script needs some.
import { nextUiLang, translate, translateCount } from '../../i18n/index.ts';
import { switchLanguage } from './switch-language.ts';

Object.assign(globalThis.seedpress, { translate, translateCount, nextUiLang, switchLanguage });
