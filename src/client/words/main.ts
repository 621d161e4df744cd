// Entry of the script with the interface's words in all languages: loaded when a script has something to say.
import { translate, translateCount } from '../../i18n/index.ts';
import { otherThan, speak } from './speak.ts';

Object.assign(globalThis.seedpress, { translate, translateCount, otherThan, speak });
