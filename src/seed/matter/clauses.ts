// What a first sentence is made of, in the languages whose news we have read. Data, so that a language is a few lines.

/** Starts of clauses that tell when, where or after what: "Ngày 26/6", "tại TP.Đà Nẵng", "On Monday". */
const ADVERBIAL =
  /^(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|tháng|năm|quý|tại|ở|trong|theo|sau|trước|vào|vừa qua|mới đây|nhân|với|từ|để|trên|khi|tuy nhiên|do đó|bên cạnh|ngoài ra|on|in|at|after|before|during|since|according to|however|meanwhile|yesterday|today|last|earlier)(?=\s|$)/iu;
/** Ends of clauses that only name who says the rest: "… Bộ trưởng Bộ Công an nhấn mạnh". */
const REPORTING =
  /\s(?:nhấn mạnh|cho biết|nêu rõ|khẳng định|cho rằng|nhận định|đánh giá|phát biểu|nói|chia sẻ|thông tin|said|says|told reporters|announced|added|stressed)$/iu;
/** Words that only a clause with its verb has; none of them begins one. */
const PREDICATE =
  /\S\s(?:đã|sẽ|đang|vừa|được|bị|là|phải|cần|không|có|tổ chức|is|are|was|were|has|have|had|will|would|can|may|must)\s/iu;

const SENTENCE_END = /[.!?…]["”»)]?(?=\s+["“«(]?[\p{Lu}\d])/gu;
/** "TP. Đà Nẵng", "PGS. Trần", "Mr. Smith", "No. 5": a point that ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}{1,4}|Tp|Th?S|Mrs?|Ms|Dr|St|No|Nos|tr|vs)\.$/u;

/** @returns the first sentence, its end mark included */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (!ABBREVIATED.test(sentence)) return sentence;
  }
  return text;
}

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
    const letter = sentence.charAt(index);
    if ('(“«['.includes(letter)) depth += 1;
    else if (')”»]'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /^[,;]\s/.test(sentence.slice(index, index + 2))) {
      clauses.push(sentence.slice(start, index).trim());
      start = index + 1;
    }
  }
  clauses.push(
    sentence
      .slice(start)
      .replace(/[.…,;:\s]+$/u, '')
      .trim(),
  );
  return clauses.filter(Boolean);
}

/** The clauses without the leading ones that only tell when, where or who says so; never none. */
export function withoutFrame(clauses: readonly string[]): readonly string[] {
  const said = clauses.findIndex((clause) => REPORTING.test(clause));
  let rest = said >= 0 && said < clauses.length - 1 ? clauses.slice(said + 1) : clauses;
  while (rest.length > 1 && ADVERBIAL.test(rest[0] ?? '')) rest = rest.slice(1);
  return rest;
}

export function hasPredicate(clause: string): boolean {
  return PREDICATE.test(clause);
}

export function isAdverbial(clause: string): boolean {
  return ADVERBIAL.test(clause);
}
