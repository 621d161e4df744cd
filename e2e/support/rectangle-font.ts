// A font that shows every character as the same rectangle, and blanks as none: pages look alike on machines with any fonts.
// It has the tables that browsers require (OpenType 1.9), with as few bytes in each as they accept.

const EM = 1000;
const [ASCENT, DESCENT] = [800, -200];
const [ADVANCE, SPACE] = [550, 280];
/** Left, bottom, right and top of the rectangle. */
const BOX = [50, 0, 500, 550] as const;
const [MARK, BLANK] = [1, 2];

/**
 * @param advance - of every character, in thousandths of the font's size
 * @returns a TrueType font
 */
export function createRectangleFont(advance = ADVANCE): Buffer {
  const mark = encodeGlyph();
  const tables: Record<string, Buffer> = {
    'OS/2': encodeOs2(advance),
    cmap: encodeCmap(),
    glyf: mark,
    head: encodeHead(),
    hhea: encodeShorts('1.0', ASCENT, DESCENT, 0, advance, 0, 0, advance, 1, ...Array(7).fill(0), 3),
    // Advance and left side of each glyph. The first one stands for missing characters.
    hmtx: encodeShorts(advance, 0, advance, BOX[0], SPACE, 0),
    loca: encodeShorts(0, 0, mark.length / 2, mark.length / 2),
    maxp: encodeShorts('1.0', 3, 4, 1, 0, 0, 1, ...Array(8).fill(0)),
    name: encodeShorts(0, 0, 6),
    post: encodeShorts('3.0', ...Array(14).fill(0)),
  };
  const names = Object.keys(tables).sort();
  let at = 12 + 16 * names.length;
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const name of names) {
    const table = tables[name] ?? Buffer.alloc(0);
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    records.push(
      Buffer.concat([Buffer.from(name.padEnd(4)), encodeLongs(computeChecksum(body), at, table.length)]),
    );
    bodies.push(body);
    at += body.length;
  }
  const power = Math.floor(Math.log2(names.length));
  const search = 16 * 2 ** power;
  return Buffer.concat([
    encodeShorts('1.0', names.length, search, power, names.length * 16 - search),
    ...records,
    ...bodies,
  ]);
}

/** One outline of four points. */
function encodeGlyph(): Buffer {
  const [left, bottom, right, top] = BOX;
  const points = [left, 0, right - left, 0, bottom, top - bottom, 0, bottom - top];
  const onCurve = Buffer.alloc(4, 1);
  return Buffer.concat([encodeShorts(1, ...BOX, 3, 0), onCurve, encodeShorts(...points)]);
}

/** Every code point (format 13): many characters, one glyph. */
function encodeCmap(): Buffer {
  const groups = [
    [0x20, 0x20, BLANK],
    [0x21, 0x9f, MARK],
    [0xa0, 0xa0, BLANK],
    [0xa1, 0x10ffff, MARK],
  ];
  const size = 16 + 12 * groups.length;
  const head = Buffer.concat([encodeShorts(0, 1, 3, 10), encodeLongs(12), encodeShorts(13, 0)]);
  return Buffer.concat([head, encodeLongs(size, 0, groups.length, ...groups.flat())]);
}

function encodeHead(): Buffer {
  const [magic, created] = [0x5f0f3cf5, 0];
  const start = Buffer.concat([encodeShorts('1.0', '1.0'), encodeLongs(0, magic), encodeShorts(0, EM)]);
  return Buffer.concat([start, encodeLongs(created, 0, created, 0), encodeShorts(...BOX, 0, 8, 2, 0, 0)]);
}

function encodeOs2(advance: number): Buffer {
  const start = encodeShorts(4, advance, 400, 5, 0, ...Array(11).fill(0));
  const [panose, ranges, vendor] = [Buffer.alloc(10), encodeLongs(1, 0, 0, 0), Buffer.from('NONE')];
  const lines = encodeShorts(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
  return Buffer.concat([
    start,
    panose,
    ranges,
    vendor,
    lines,
    encodeLongs(1, 0),
    encodeShorts(500, 550, 0, 0x20, 1),
  ]);
}

/** Numbers of two bytes, and versions such as `1.0` of four. */
function encodeShorts(...values: (number | string)[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      if (typeof value === 'string') return encodeLongs(Number(value) * 0x10000);
      const two = Buffer.alloc(2);
      two.writeUInt16BE(value & 0xffff);
      return two;
    }),
  );
}

/** Numbers of four bytes. */
function encodeLongs(...values: number[]): Buffer {
  const all = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) all.writeUInt32BE(value >>> 0, index * 4);
  return all;
}

function computeChecksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
