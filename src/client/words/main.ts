// Entry of the script with the interface's words in all languages: loaded when a script has something to say.
import { nextUiLang, translate, translateCount } from '../../i18n/index.ts';
import { speak } from './speak.ts';

Object.assign(globalThis.seedpress, { translate, translateCount, nextUiLang, speak });
