// What a first sentence is made of, in the languages whose news we have read. Data, so that a language is a few lines.

/**
 * Starts of clauses that tell when, where or after what: "Ngày 26/6", "tại TP.Đà Nẵng", "On Monday";
 * not "Năm ngư dân", "Đêm nhạc", "Từ điển", "At least".
 */
const ADVERBIAL =
  /^(?:(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|tháng|năm|quý)\s(?:\(?\d|(?:nay|này|qua|ngoái|trước|sau|tới|mai|sớm|cùng|thứ|ngày|[IVX]+)(?=\s|$)).*|tại|ở|trong(?!\ssạch)|theo|sau|trước|vào|vừa qua|mới đây|nhân(?!\s(?:dân|viên|vật))|với|từ(?!\s(?:điển|thiện))|để|trên|khi|tuy nhiên|do đó|bên cạnh|ngoài ra|on|in|at(?!\s(?:least|most))|after|before|during|since|according to|however|meanwhile|yesterday|today|last|earlier)(?=\s|$)/iu;
/** Ends of clauses that only name who says the rest: "… Bộ trưởng Bộ Công an nhấn mạnh". */
const REPORTING =
  /(?:^|\s)(?:nhấn mạnh|cho biết|nêu rõ|khẳng định|cho rằng|nhận định|đánh giá|phát biểu|nói|chia sẻ|thông tin|said|says|told reporters|announced|added|stressed)$/iu;
/** Words that only a clause with its verb has; none of them begins one. */
const PREDICATE =
  /\S\s(?:đã|sẽ|đang|vừa|được|bị|là|phải|cần|không|có|tổ chức|diễn ra|khai mạc|bắt đầu|kết thúc|công bố|ban hành|is|are|was|were|has|have|had|will|would|can|may|must)\s/iu;

/** The mark and what closes after it; a space and a capital follow, or a letter where a script has no capitals: "喝茶。孩". */
const SENTENCE_END = /[.!?…।؟]["”»)]?(?=\s+["“«(]?[\p{Lu}\p{Lo}\d])|[。！？][」』”）]?/gu;
/** "TP. Đà Nẵng", "PGS. Trần", "Mr. Smith", "No. 5": a point that ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}{1,4}|Tp|Th?S|Mrs?|Ms|Dr|St|No|Nos|tr|vs)\.$/u;

/** And what stands before it; in a long text only its end may be searched. */
const LONGEST_ABBREVIATION = 12;

/** @returns the first sentence, its end mark included */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (!ABBREVIATED.test(sentence.slice(-LONGEST_ABBREVIATION))) return sentence;
  }
  return text;
}

const SIGNS: ReadonlyMap<number, 'opens' | 'closes' | 'parts'> = new Map([
  ...[...'(“«['].map((sign) => [sign.charCodeAt(0), 'opens'] as const),
  ...[...')”»]'].map((sign) => [sign.charCodeAt(0), 'closes'] as const),
  ...[...',;'].map((sign) => [sign.charCodeAt(0), 'parts'] as const),
]);

/**
 * Split at commas and semicolons outside of brackets and quotations.
 *
 * @example clausesOf('Hôm nay, A (B, C) đi.') // => ['Hôm nay', 'A (B, C) đi']
 */
export function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < sentence.length; index++) {
    const sign = SIGNS.get(sentence.charCodeAt(index));
    if (sign === undefined) continue;
    if (sign === 'opens') depth += 1;
    else if (sign === 'closes') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /\s/.test(sentence.charAt(index + 1))) {
      clauses.push(sentence.slice(start, index).trim());
      start = index + 1;
    }
  }
  clauses.push(
    sentence
      .slice(start)
      .replace(/[.…,;:。\s]+$/u, '')
      .trim(),
  );
  return clauses.filter(Boolean);
}

/** The clauses without the leading ones that only tell when, where or who says so; never none. */
export function withoutFrame(clauses: readonly string[]): readonly string[] {
  const said = clauses.findIndex((clause) => REPORTING.test(clause));
  let rest = said >= 0 && said < clauses.length - 1 ? clauses.slice(said + 1) : clauses;
  while (isAdverbial(rest[0] ?? '') && !rest.slice(1).every((clause) => REPORTING.test(clause))) {
    rest = rest.slice(1);
  }
  return rest;
}

export function hasPredicate(clause: string): boolean {
  return PREDICATE.test(clause);
}

export function isAdverbial(clause: string): boolean {
  return ADVERBIAL.test(clause);
}
