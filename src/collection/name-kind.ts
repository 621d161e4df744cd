// Whether a name belongs to a person whose family name comes first, to one whose family name comes last, or to a body.

/** Vietnamese family names, which come first: nine in ten people have one of the first of these. */
const VIETNAMESE =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trịnh|trương|lâm|mai|đào|cao|tô|hà|tạ|lương|lưu|thái|châu|chu|vương|phùng|quách|triệu|kiều|khuất|tôn|văn|la|giang|thạch|kim|ông|nghiêm|doãn|thân|tăng|viên)\s/iu;
/** Words in names of bodies: `World Health Organization`, `Bộ Công an`; not `Anne Office`. */
const BODY =
  /^(?:bộ|sở|ban|ủy ban|uỷ ban|hội|viện|trường|đảng|báo|tạp chí|trung tâm|công ty|văn phòng|cục|tổng cục|chi cục|phòng|tòa|toà|the)\s|\b(?:of|and|for|ministry|organi[sz]ation|committee|council|department|university|institute|agency|association|society|press|news|inc|ltd|company|commission|bank|foundation|group|union|team|staff)\b/iu;
/** Scripts without blanks between words, in which the family name comes first. */
const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s·]+$/u;

export type NameKind = 'body' | 'family-first' | 'family-last';

/**
 * @param lang - of the document that names the author
 * @example nameKind('Nguyễn Văn A', 'en') // => 'family-first'
 * @example nameKind('World Health Organization', 'en') // => 'body'
 */
export function nameKind(name: string, lang: string): NameKind {
  if (BODY.test(name)) return 'body';
  const isFirst = lang.startsWith('vi') || VIETNAMESE.test(name) || EASTERN.test(name);
  return isFirst ? 'family-first' : 'family-last';
}
