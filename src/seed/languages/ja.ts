// Japanese.
import type { Language } from './language.ts';

export const ja: Language = {
  tag: 'ja',
  languageNames: { ja: '日本語' },
  divisions: { counted: ['第[〇零一二三四五六七八九十百\\d]{1,7}[章話回巻部]'] },
  headlines: { placeholders: ['無題', '新しいテキスト ドキュメント'] },
};
