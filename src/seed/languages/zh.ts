// Chinese.
import type { Language } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  languageNames: { zh: '中文' },
  divisions: { counted: ['第[〇零一二三四五六七八九十百\\d]{1,7}[章回节節卷部篇集课課]'] },
  headlines: { placeholders: ['未命名', '无标题', '新建文本文档'] },
};
