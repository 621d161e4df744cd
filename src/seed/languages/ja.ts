// Japanese.
import { eastAsianDay, eraDay } from './day-forms/east-asian.ts';
import type { Language } from './language.ts';

export const ja: Language = {
  tag: 'ja',
  languageNames: { ja: '日本語' },
  calendar: {
    dayFirst: true,
    // "令和5年6月26日", "昭和六十四年一月七日", "平成元年1月8日"; zh.ts has "2016年8月3日"
    days: [
      eraDay('明治', 1867, 45),
      eraDay('大正', 1911, 15),
      eraDay('昭和', 1925, 64),
      eraDay('平成', 1988, 31),
      eraDay('令和', 2018, 99),
      eastAsianDay(['年', '月', '日']),
    ],
    lineWords: [
      ...[
        '月曜日',
        '火曜日',
        '水曜日',
        '木曜日',
        '金曜日',
        '土曜日',
        '日曜日',
        '月曜',
        '火曜',
        '水曜',
        '木曜',
      ],
      ...[
        '金曜',
        '土曜',
        '日曜',
        '月',
        '火',
        '水',
        '木',
        '金',
        '土',
        '日',
        '更新',
        '公開',
        '作成',
        '発行',
        '付',
      ],
    ],
    lineLabels: ['日付', '更新日', '作成日', '発行日'],
  },
  divisions: { counted: ['第[〇零一二三四五六七八九十百\\d]{1,7}[章話回巻部]'] },
  headlines: { placeholders: ['無題', '新しいテキスト ドキュメント'] },
};
