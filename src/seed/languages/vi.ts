// Vietnamese. The old encodings of Vietnamese, and the form of its syllables that tells them apart, are in `../decode/`.
import type { Language } from './language.ts';
import { viDocuments } from './vi-documents.ts';

export const vi: Language = {
  tag: 'vi',
  callouts: {
    note: 'ghi chú',
    info: 'thông tin',
    tip: 'mẹo',
    hint: 'gợi ý',
    important: 'quan trọng',
    warning: 'cảnh báo',
    caution: 'thận trọng',
    attention: 'chú ý',
    danger: 'nguy hiểm',
    error: 'lỗi',
    bug: 'lỗi',
    example: 'ví dụ',
    quote: 'trích dẫn',
    cite: 'trích dẫn',
    question: 'câu hỏi',
    help: 'trợ giúp',
    faq: 'hỏi đáp',
    success: 'thành công',
    check: 'đã kiểm tra',
    done: 'đã xong',
    failure: 'thất bại',
    fail: 'thất bại',
    missing: 'còn thiếu',
    abstract: 'tóm tắt',
    summary: 'tóm tắt',
    tldr: 'tóm tắt',
    todo: 'việc cần làm',
  },
  languageNames: {
    vi: '(?:tiếng )?việt(?: nam)?',
    en: '(?:tiếng )?anh',
    fr: '(?:tiếng )?pháp',
    de: '(?:tiếng )?đức',
    es: 'tiếng tây ban nha',
    pt: 'tiếng bồ đào nha',
    it: 'tiếng ý',
    nl: 'tiếng hà lan',
    ru: '(?:tiếng )?nga',
    zh: '(?:tiếng )?(?:trung|hoa)(?: quốc)?',
    ja: '(?:tiếng )?nhật(?: bản)?',
    ko: 'tiếng hàn(?: quốc)?',
    la: 'tiếng la-?tinh',
  },
  alphabet: {
    itemLetters: [['đ', 'd']],
    letters: 'ăđơưĂĐƠƯ\u1ea0-\u1ef9',
    // ơ, ư and vowels with two marks.
    ownLetters: 'ƠơƯư\u1ea0-\u1ef9',
    // All of 2,000 articles have more than 0.06; an English text with a Vietnamese passage has less.
    ownShare: 0.05,
  },
  names: { conjunctions: ['và'] },
  calendar: {
    dayFirst: true,
    dayWords: ['ngày'],
    days: [
      // "ngày 26 tháng 6 năm 2023", "ngày 26 tháng 6"
      { pattern: /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:(?:\s+năm|,)\s+(\d{4}))?(?!\d)/iu, order: 'dmy' },
      // "26 tháng 6, 2023", "26 tháng 6 năm 2023"; the year is needed where no "ngày" is
      { pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)\s+(\d{4})(?!\d)/iu, order: 'dmy' },
      // "Ngày 26/6", "sáng 26-6", "Ngày 26/6/2023"; not "3/4 số phiếu"
      {
        pattern:
          /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s+\(?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![/\d])/iu,
        order: 'dmy',
      },
    ],
    // "tháng 6 năm 2023", "tháng 6/2023"
    monthAndYear: [/^tháng\s+(\d{1,2})(?:\s+năm\s+|[/.-]|,\s*)(\d{4})$/iu],
    lineWords: [
      ...['cập', 'nhật', 'đăng', 'xuất', 'bản', 'phát', 'hành', 'lúc', 'vào', 'hồi', 'giờ', 'phút', 'sáng'],
      ...['trưa', 'chiều', 'tối', 'ngày', 'tháng', 'năm', 'thứ', 'hai', 'ba', 'tư', 'sáu', 'bảy', 'chủ'],
    ],
    numberSuffixes: [String.raw`[hg]\d{0,2}`],
    lineLabels: ['thời gian', String.raw`ngày(?: \p{L}+)?`],
    documentNumbers: ['[Ss]ố'],
    otherDayWords: ['theo', 'từ', 'trước', 'sau'],
    plannedYearWords: [
      ...['đến', 'tới', 'trước', 'từ', 'kể từ', 'giai đoạn', 'tầm nhìn', 'dự kiến', 'kế hoạch', 'mục tiêu'],
      'nhiệm kỳ',
    ],
  },
  divisions: {
    book: ['quyển'],
    part: ['phần'],
    chapter: ['chương'],
    section: ['mục'],
    article: ['điều'],
    appendix: ['phụ lục'],
    ordinals: [String.raw`thứ \p{L}+`],
  },
  documents: viDocuments,
  head: {
    keys: {
      title: ['tiêu đề', 'tựa(?: đề)?', 'tựa bài', 'tên bài(?: viết)?'],
      authors: ['tác giả', 'người viết', 'phóng viên'],
      date: ['ngày(?: đăng| viết| xuất bản| phát hành| gửi| tạo)?', 'thời gian đăng'],
      lang: ['ngôn ngữ'],
      tags: ['từ kh(?:óa|oá)', 'chuyên mục'],
      origin: ['nguồn', 'địa chỉ', 'liên kết', 'nhà xuất bản', 'cập nhật'],
    },
    personKeys: ['họ(?: và)? tên'],
    mailFields: {
      từ: 'from',
      'người gửi': 'from',
      đến: 'to',
      'người nhận': 'to',
      'chủ đề': 'subject',
      'tiêu đề': 'subject',
      ngày: 'date',
      'ngày gửi': 'date',
    },
  },
  publication: {
    draftKeys: ['nháp', 'bản nháp', 'riêng tư'],
    statusKeys: ['trạng thái', 'tình trạng', 'hiển thị'],
    held: [
      'nháp',
      'bản nháp',
      'riêng tư',
      'ẩn',
      'chưa đăng',
      'chưa xuất bản',
      'không công khai',
      'chờ duyệt',
    ],
    no: ['không', 'sai'],
  },
  headlines: {
    greetings: ['chào', 'xin chào', 'kính (?:gửi|chào|thưa)', 'thân gửi', 'mến gửi', 'gửi', 'thưa'],
    quoting: ['đã viết', 'viết'],

    placeholders: [
      ...['(?:tài liệu |văn bản )?(?:không|chưa) (?:có )?(?:đặt )?(?:tên|tiêu đề)', 'trang chủ'],
      ...['(?:tài liệu|văn bản|tệp)(?: (?:văn bản|mới))*', 'bản sao', 'ghi chú'],
    ],
    labels: [
      ...['ảnh', 'nguồn', 'tác giả', 'người (?:viết|dịch|gửi|nhận)', 'theo', 'ngày', 'số', 'tên', 'kính gửi'],
      'về việc',
    ],
  },
  bylines: {
    labels: ['tác giả', 'người viết'],
    // Not "Theo đó, …", "Theo Bộ Y tế, dịch giảm."
    sourcePrefixes: ['Theo'],
    sourceKinds: ['báo', 'tạp chí', 'tờ', 'trang'],
    // "PV", "Nhóm PV", "PV Kiến Thức", "TTXVN", "Tổng hợp", "Bài và ảnh: Trần An", "Tin, ảnh: Lê Bình"
    desks: [
      String.raw`(?:nhóm )?(?:P\.?V\.?|phóng viên)(?: \p{Lu}[\p{L} ]{1,20})?`,
      ...['TTXVN', 'tổng hợp', 'biên tập viên'],
      String.raw`(?:bài|tin)(?:\s*(?:,|-|và|&)\s*(?:ảnh|video|bài))*\s*:\s*\p{Lu}.{1,50}`,
    ],
  },
  captions: {
    credits: ['Ảnh(?: minh họa| tư liệu)?', 'Nguồn(?: ảnh)?'],
    stock: ['(?:ảnh|hình) (?:minh h(?:ọa|oạ)|tư liệu)'],
    scenes: [
      ...['phát biểu', 'chủ trì', 'trao', 'tặng', 'thăm', 'kiểm tra', 'chụp ảnh', 'bắt tay', 'động viên'],
      ...['tham quan', 'cùng các đại biểu'],
    ],
  },
  sentences: {
    // Not "Năm ngư dân", "Đêm nhạc", "Từ điển", "Nhân viên".
    adverbials: [
      String.raw`(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|tháng|năm|quý)\s(?:\(?\d|(?:nay|này|qua|ngoái|trước|sau|tới|mai|sớm|cùng|thứ|ngày|[IVX]+)(?=\s|$)).*`,
      ...['tại', 'ở', String.raw`trong(?!\ssạch)`, 'theo', 'sau', 'trước', 'vào', 'vừa qua', 'mới đây'],
      ...[String.raw`nhân(?!\s(?:dân|viên|vật))`, 'với', String.raw`từ(?!\s(?:điển|thiện))`, 'để', 'trên'],
      ...['khi', 'tuy nhiên', 'do đó', 'bên cạnh', 'ngoài ra'],
    ],
    joints: [
      ...['(?:sau|trước|trong|ngay) khi', String.raw`(?<!\s(?:sau|trước|trong|ngay)\s)khi`, 'để', 'nhằm'],
      ...['nhân dịp', 'trong bối cảnh', 'trong khuôn khổ'],
      '(?:vào|trong|từ|hôm) (?:ngày|sáng|trưa|chiều|tối|đêm|tháng|năm|tuần)',
    ],
    reporting: [
      ...['nhấn mạnh', 'cho biết', 'nêu rõ', 'khẳng định', 'cho rằng', 'nhận định', 'đánh giá', 'phát biểu'],
      ...['nói', 'chia sẻ', 'thông tin'],
    ],
    predicates: [
      ...['đã', 'sẽ', 'đang', 'vừa', 'được', 'bị', 'là', 'phải', 'cần', 'không', 'có', 'tổ chức', 'diễn ra'],
      ...['khai mạc', 'bắt đầu', 'kết thúc', 'công bố', 'ban hành'],
    ],
    abbreviations: ['Tp', 'Th?S', 'tr'],
  },
  glossaries: {
    // "Giải thích từ ngữ", "Danh mục chữ viết tắt"
    headings: [
      String.raw`^(?:(?:bảng(?: tra)?|danh mục|danh sách|phụ lục|sổ tay|từ điển)\s)?(?:các\s)?(?:thuật ngữ|(?:chữ|từ|cụm từ|ký hiệu)(?:(?: và|,)? (?:thuật ngữ|ký hiệu|từ|chữ))? viết tắt|từ vựng|giải (?:thích|nghĩa) (?:các )?(?:từ|thuật|chữ|ký hiệu))`,
    ],
    // "… các từ ngữ dưới đây được hiểu như sau:"
    introductions: ['được hiểu như sau', 'viết tắt'],
    speakers: [
      ...['hỏi', 'đáp', 'trả lời', 'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'cụ', 'em', 'thầy', 'pv'],
      ...['mc', 'phóng viên'],
    ],
  },
  pages: { words: ['trang(?: số)?', String.raw`tr\.?`], totals: ['trên(?: tổng số)?', 'của'] },
};
