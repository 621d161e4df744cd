// A small newsroom: 24 Vietnamese reports from three years in two folders, one in English, and one with malicious markup.

export const HOSTILE = '<img src=x onerror=alert(1)> & "đê"';

/** @returns contents of the files, by path */
export function makeNewsTexts(): Record<string, string> {
  const texts: Record<string, string> = {
    'Đê điều/_defaults.yml': 'tags: [Đê, Lũ lụt]\n',
    'dated/harbour.txt': metadata(
      'Harbour lamp',
      '2021-06-05',
      'en',
      'The old lamp of Port Ellery burns again.',
    ),
    'dated/hostile.txt': metadata(
      HOSTILE,
      '2019',
      'vi',
      'Người canh đê kể chuyện <b>đèn biển</b>.',
      `tags: [${JSON.stringify(HOSTILE)}, __proto__, constructor]\n`,
    ),
    'undated.txt': 'Bản tin không ngày\n\nNgười canh đê đi tuần.\n',
  };
  for (let number = 1; number <= 24; number++) {
    const folder = number % 2 === 0 ? 'Đê điều' : 'dated';
    const date = `${2021 + (number % 3)}-0${1 + (number % 9)}-1${number % 10}`;
    const text = `Người canh đê đi tuần lần thứ ${number}.\n\n## Mực nước\n\nCống số ${number} mở từ sáng, nước rút chậm.`;
    texts[`${folder}/tin-${number}.md`] = metadata(`Bản tin số ${number}`, date, 'vi', text);
  }
  return texts;
}

function metadata(title: string, date: string, lang: string, text: string, more = ''): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: "${date}"\nlang: ${lang}\n${more}---\n${text}\n`;
}
