// Chinese.
import { eastAsianDay, eraDay } from './day-forms/east-asian.ts';
import type { Language } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  callouts: {
    note: '注意',
    info: '信息',
    tip: '提示',
    hint: '提示',
    important: '重要',
    warning: '警告',
    caution: '小心',
    danger: '危险',
    error: '错误',
    example: '示例',
    quote: '引用',
    question: '问题',
    success: '成功',
    failure: '失败',
    abstract: '摘要',
    summary: '摘要',
    todo: '待办',
  },
  languageNames: { zh: '中文' },
  calendar: {
    dayFirst: true,
    // "2016年8月3日", "二〇一六年八月三日", "2016年8月3号"; years of the Republic: "民國112年6月26日"
    days: [eraDay('民[國国]', 1911, 199), eastAsianDay(['年', '月', '[日号號]'])],
    lineWords: [
      ...[
        '星期一',
        '星期二',
        '星期三',
        '星期四',
        '星期五',
        '星期六',
        '星期日',
        '星期天',
        '周一',
        '周二',
        '周三',
      ],
      ...['周四', '周五', '周六', '周日', '更新', '发布', '發布', '发表', '星期', '于'],
    ],
    lineLabels: ['日期', '时间', '時間', '发布时间', '發布時間', '发布日期'],
  },
  divisions: { counted: ['第[〇零一二三四五六七八九十百\\d]{1,7}[章回节節卷部篇集课課]'] },
  headlines: { placeholders: ['未命名', '无标题', '新建文本文档'] },
};
