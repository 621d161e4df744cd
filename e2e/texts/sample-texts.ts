// A collection with an example of everything a site can show: nested folders, six years, tags, four languages, and enough documents
// for lists to have pages. The same at every run.
import { specimens } from './sample-specimens.ts';
import { en, vi, type Words } from './sample-words.ts';

const FOLDERS = [
  'Thời sự',
  'Thời sự/Miền Trung',
  'Thời sự/Miền Tây/Sông nước',
  'Văn hóa',
  'Văn hóa/Sân khấu',
  'English',
];
const TAGS = [
  'Sông nước',
  'Giáo dục',
  'Làng nghề',
  'Đê điều',
  'Ẩm thực',
  'Ánh sáng & bóng tối',
  'Xe "ôm" <cũ>',
];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/**
 * @param count - of all documents, specimens included
 * @returns contents of the files, by path
 */
export function makeSampleTexts(count: number): Record<string, string> {
  const texts: Record<string, string> = { ...specimens };
  const more = count - Object.keys(texts).length;
  for (let number = 1; number <= more; number++) {
    const folder = FOLDERS[number % FOLDERS.length] ?? '';
    texts[`${folder}/bai-${number}.md`] = report(
      number,
      folder === 'English' ? en : vi,
      folder === 'English' ? 'en' : 'vi',
    );
  }
  return texts;
}

function report(number: number, { headlines, sentences }: Words, lang: string): string {
  const year = YEARS[(number * 5) % YEARS.length];
  const month = String(1 + ((number * 7) % 12)).padStart(2, '0');
  const day = String(1 + ((number * 11) % 28)).padStart(2, '0');
  const tags = [TAGS[number % TAGS.length], TAGS[(number * 3 + 1) % TAGS.length]].filter(
    (tag, at, all) => all.indexOf(tag) === at,
  );
  const body = Array.from({ length: 3 + (number % 4) }, (_, part) =>
    [0, 1, 2].map((at) => sentences[(number + part * 3 + at) % sentences.length]).join(' '),
  );
  const heading = number % 3 === 0 ? [`## ${headlines[(number + 1) % headlines.length]}`] : [];
  return `---
title: ${JSON.stringify(`${headlines[number % headlines.length]} (${number})`)}
date: "${year}-${month}-${day}"
lang: ${lang}
tags: ${JSON.stringify(tags)}
---
${[...body.slice(0, 2), ...heading, ...body.slice(2)].join('\n\n')}
`;
}
