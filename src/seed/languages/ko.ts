// Korean.
import type { Language } from './language.ts';

export const ko: Language = {
  tag: 'ko',
  languageNames: { ko: '한국어' },
  divisions: { counted: ['제\\s?\\d{1,4}\\s?[장회화부]'] },
  headlines: { placeholders: ['제목 없음', '새 텍스트 문서'] },
};
