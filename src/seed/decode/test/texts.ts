// Texts of a few languages, and encoders: a test encodes a text and expects the decoder to give it back.
import iconv from 'iconv-lite';

/** Everyday words, each text with most letters of its language. */
export const texts = {
  vi: [
    'Sáng nay, bà con ở xã Hòa Sơn ra đồng từ rất sớm để kịp gặt lúa trước khi cơn bão số năm đổ bộ vào đất liền.',
    'Ủy ban nhân dân tỉnh Quảng Ngãi quyết định hỗ trợ mỗi hộ nghèo hai triệu đồng để sửa lại mái nhà bị tốc sau trận lũ.',
    'Cuốn sách kể về một người thợ đóng giày ở phố cổ, suốt đời lặng lẽ giữ nghề và dạy lũ trẻ cách khâu những đường chỉ thẳng.',
    'Điều 12. Người lao động được nghỉ hằng năm, hưởng nguyên lương theo hợp đồng và thỏa thuận với người sử dụng lao động.',
  ],
  fr: [
    "L'été dernier, la bibliothèque a été fermée à cause des travaux. Les élèves de l'école voisine étaient déçus : où aller " +
      'lire après la leçon ? Grâce à un libraire généreux, une pièce a été aménagée près du marché, et chacun a pu y venir dès ' +
      "le mois d'août. On y trouve des contes, des bandes dessinées, et même un vieux piano que personne n'ose toucher.",
  ],
  de: [
    'Für die Bürger der Stadt war es ein schöner Tag: Die alte Brücke über den Fluss ist endlich wieder geöffnet. Früher ' +
      'mussten die Schüler einen großen Umweg machen, und die Händler beklagten sich über fehlende Kundschaft. Nächste Woche ' +
      'gibt es ein kleines Fest mit Musik, Kuchen und Getränken; außerdem können Kinder auf Pferden reiten.',
  ],
  en: [
    'Nobody knew who had left the lamp on. The caf\u00e9 had been closed since noon, and the owner\u2019s na\u00efve nephew swore \u201cI never ' +
      'touched it!\u201d \u2013 which, for once, was true. What about the neighbours? They didn\u2019t see anything, or so they said. ' +
      'Was it the wind? Add a pinch of doubt, and so on, and you have the whole story; go on, ask them.',
  ],
  es: [
    'El año pasado los niños del pueblo plantaron más de cien árboles junto al río. ¿Quién podía imaginar que crecerían tan ' +
      'rápido? La señora Peña, que vive allí desde hace décadas, dice que el jardín está lleno de pájaros y que también ' +
      'volvieron las mariposas. Según el alcalde, habrá otra plantación en otoño.',
  ],
  pt: [
    'A estação ficou fechada durante a manhã, porque não havia eletricidade. Os passageiros, à espera de informações, ' +
      'começaram a trocar histórias: um avô contou às crianças como era a região há sessenta anos. Só à tarde é que chegou ' +
      'o primeiro comboio, e então todos subiram, já sem pressa, e a conversa prosseguiu até Évora.',
  ],
  pl: [
    'W zeszłym roku mieszkańcy wsi postanowili odbudować stary młyn nad rzeką. Początkowo nikt nie wierzył, że się uda, ale ' +
      'dzięki pomocy sąsiadów dach został już naprawiony. Dzieci często przychodzą patrzeć, jak woda znów obraca koło, a ' +
      'starsi ludzie opowiadają, że dawniej można było tu kupić najlepszą mąkę w całej okolicy. Święto młyna będzie w październiku.',
  ],
  ru: [
    'Прошлой осенью жители посёлка решили восстановить старую мельницу на берегу реки. Сначала никто не верил, что получится, ' +
      'но благодаря помощи соседей крыша уже починена. Дети часто приходят смотреть, как вода снова вращает колесо, а ' +
      'пожилые люди рассказывают, что раньше здесь можно было купить лучшую муку во всей округе.',
  ],
  el: [
    'Το περασμένο φθινόπωρο οι κάτοικοι του χωριού αποφάσισαν να επισκευάσουν τον παλιό μύλο δίπλα στο ποτάμι. Στην αρχή ' +
      'κανείς δεν πίστευε ότι θα τα καταφέρουν, αλλά με τη βοήθεια των γειτόνων η στέγη είναι ήδη έτοιμη. Τα παιδιά έρχονται ' +
      'συχνά να δουν το νερό που γυρίζει ξανά τον τροχό.',
  ],
  zhHans: [
    '去年秋天，村里的居民决定修复河边的老磨坊。起初没有人相信能够成功，但是在邻居们的帮助下，屋顶已经修好了。孩子们常常来看水怎样重新' +
      '转动轮子，老人们则说，从前在这里可以买到附近最好的面粉。下个月将举行一个小小的庆祝活动，欢迎大家参加。我们还准备了音乐和点心。',
  ],
  zhHant: [
    '去年秋天，村裡的居民決定修復河邊的老磨坊。起初沒有人相信能夠成功，但是在鄰居們的幫助下，屋頂已經修好了。孩子們常常來看水怎樣重新' +
      '轉動輪子，老人們則說，從前在這裡可以買到附近最好的麵粉。下個月將舉行一個小小的慶祝活動，歡迎大家參加。我們還準備了音樂和點心。',
  ],
  ja: [
    '昨年の秋、村の人々は川のそばにある古い水車小屋を直すことに決めました。はじめは誰もうまくいくと思っていませんでしたが、隣人たちの助け' +
      'のおかげで、屋根はもう修理されました。子どもたちはよくやって来て、水がふたたび車輪を回すのを眺めています。お年寄りは、昔ここで' +
      'いちばんおいしい粉を買うことができたと話してくれます。',
  ],
  ko: [
    '지난 가을, 마을 사람들은 강가에 있는 오래된 물레방아를 고치기로 결정했습니다. 처음에는 아무도 성공할 것이라고 믿지 않았지만, 이웃들의 ' +
      '도움으로 지붕은 벌써 수리되었습니다. 아이들은 물이 다시 바퀴를 돌리는 모습을 보러 자주 찾아오고, 노인들은 예전에 이곳에서 가장 좋은 ' +
      '밀가루를 살 수 있었다고 이야기합니다.',
  ],
} satisfies Record<string, string[]>;

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** Each row: the vowel, then á à ả ã ạ. */
const VNI = [
  ['a', 'aù', 'aø', 'aû', 'aõ', 'aï'],
  ['aê', 'aé', 'aè', 'aú', 'aü', 'aë'],
  ['aâ', 'aá', 'aà', 'aå', 'aã', 'aä'],
  ['e', 'eù', 'eø', 'eû', 'eõ', 'eï'],
  ['eâ', 'eá', 'eà', 'eå', 'eã', 'eä'],
  ['i', 'í', 'ì', 'æ', 'ó', 'ò'],
  ['o', 'où', 'oø', 'oû', 'oõ', 'oï'],
  ['oâ', 'oá', 'oà', 'oå', 'oã', 'oä'],
  ['ô', 'ôù', 'ôø', 'ôû', 'ôõ', 'ôï'],
  ['u', 'uù', 'uø', 'uû', 'uõ', 'uï'],
  ['ö', 'öù', 'öø', 'öû', 'öõ', 'öï'],
  ['y', 'yù', 'yø', 'yû', 'yõ', 'î'],
];
const TCVN3 = 'a¸µ¶·¹|¨¾»¼½Æ|©ÊÇÈÉË|eÐÌÎÏÑ|ªÕÒÓÔÖ|iÝ×ØÜÞ|oãßáâä|«èåæçé|¬íêëìî|uóïñòô|­øõö÷ù|yýúûüþ'
  .split('|')
  .map((row) => [...row]);
const VIQR_SHAPES: Record<string, string> = { '\u0302': '^', '\u0306': '(', '\u031b': '+' };
const VIQR_TONES: Record<string, string> = Object.fromEntries(
  [...TONES].map((tone, at) => [tone, "'`?~."[at] ?? '']),
);

/** Encode by a table of windows-1252 letters, a row for each vowel; `capital` gives the code of a capital. */
function byTable(
  text: string,
  rows: string[][],
  others: Record<string, string>,
  capital: (code: string, vowel: string) => string,
) {
  const codes = new Map(Object.entries(others));
  rows.forEach((row, vowel) => {
    row.forEach((code, tone) => {
      const letter = ((VOWELS[vowel] ?? '') + (tone ? TONES[tone - 1] : '')).normalize('NFC');
      codes.set(letter, code);
      codes.set(letter.toUpperCase(), capital(code, (VOWELS[vowel] ?? '').toUpperCase()));
    });
  });
  return iconv.encode(Array.from(text, (letter) => codes.get(letter) ?? letter).join(''), 'windows-1252');
}

function viqr(text: string): string {
  return text
    .replace(/d(?=d)/gi, '$&\\')
    .replace(/(?<=[aăâeêioôơuưyà-ỹ])(?=[\^(+*'`?~.])/giu, '\\')
    .replace(/đ/g, 'dd')
    .replace(/Đ/g, 'DD')
    .normalize('NFD')
    .replace(/([\u0323])([\u0302\u0306])/g, '$2$1')
    .replace(/[\u0300-\u0331]/g, (mark) => VIQR_SHAPES[mark] ?? VIQR_TONES[mark] ?? mark);
}

const CAPITALS_TCVN3: Record<string, string> = { Ă: '¡', Â: '¢', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦' };

/** @param encoding - one that the decoder knows */
export function encode(text: string, encoding: string): Uint8Array {
  const nfc = text.normalize('NFC');
  if (encoding === 'tcvn3') {
    return byTable(nfc, TCVN3, { đ: '®', Đ: '§' }, (code, vowel) => {
      const plain = CAPITALS_TCVN3[vowel] ?? vowel;
      return TCVN3.some(([first]) => first === code) ? plain : plain + code;
    });
  }
  if (encoding === 'vni') return byTable(nfc, VNI, { đ: 'ñ', Đ: 'Ñ' }, (code) => code.toUpperCase());
  if (encoding === 'viqr') return iconv.encode(viqr(nfc), 'utf-8');
  if (encoding === 'windows-1258') {
    const tonesApart = nfc.normalize('NFD').replace(/([\u0323])([\u0302\u0306])/g, '$2$1');
    return iconv.encode(
      tonesApart.replace(/[aeou][\u0302\u0306\u031b]/gi, (letter) => letter.normalize('NFC')),
      encoding,
    );
  }
  return iconv.encode(nfc, encoding);
}
