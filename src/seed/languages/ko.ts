// Korean.
import { eastAsianDay } from './day-forms/east-asian.ts';
import type { Language } from './language.ts';

export const ko: Language = {
  tag: 'ko',
  languageNames: { ko: '한국어' },
  calendar: {
    dayFirst: true,
    // "2016년 8월 3일"
    days: [eastAsianDay(['년', '월', '일'])],
    lineWords: [
      ...[
        '월요일',
        '화요일',
        '수요일',
        '목요일',
        '금요일',
        '토요일',
        '일요일',
        '월',
        '화',
        '수',
        '목',
        '금',
        '토',
      ],
      ...['일', '작성', '수정', '발행', '게시', '오전', '오후'],
    ],
    numberSuffixes: ['년', '월', '일', '시', '분'],
    lineLabels: ['날짜', '일시', '작성일', '발행일'],
  },
  divisions: { counted: ['제\\s?\\d{1,4}\\s?[장회화부]'] },
  headlines: { placeholders: ['제목 없음', '새 텍스트 문서'] },
};
