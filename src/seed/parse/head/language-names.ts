// Languages as heads name them: "English", "tiếng Việt", "pt-BR".

const NAMES: Readonly<Record<string, RegExp>> = {
  vi: /^(?:vietnamese|(?:tiếng )?việt(?: nam)?)$/,
  en: /^(?:english|(?:tiếng )?anh)$/,
  fr: /^(?:french|français|(?:tiếng )?pháp)$/,
  de: /^(?:german|deutsch|(?:tiếng )?đức)$/,
  es: /^(?:spanish|español|tiếng tây ban nha)$/,
  pt: /^(?:portuguese|português|tiếng bồ đào nha)$/,
  it: /^(?:italian|italiano|tiếng ý)$/,
  nl: /^(?:dutch|nederlands|tiếng hà lan)$/,
  ru: /^(?:russian|русский|(?:tiếng )?nga)$/,
  zh: /^(?:chinese|中文|(?:tiếng )?(?:trung|hoa)(?: quốc)?)$/,
  ja: /^(?:japanese|日本語|(?:tiếng )?nhật(?: bản)?)$/,
  ko: /^(?:korean|한국어|tiếng hàn(?: quốc)?)$/,
  la: /^(?:latin|tiếng la-?tinh)$/,
};
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** @returns its BCP 47 tag */
export function languageNamed(text: string): string | undefined {
  const name = text.toLowerCase();
  return TAG.test(text) ? text : Object.entries(NAMES).find(([, names]) => names.test(name))?.[0];
}
