import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../lines.ts';
import { isChordLine, readChordRun } from './chords.ts';
import { isCode } from './code.ts';

const lines = (text: string) => splitLines(text, 0);

test('programs, settings, logs and patches are code', () => {
  for (const text of [
    'def area(w, h):\n    # of a field\n    return w * h\n\nprint(area(2, 3))',
    '#include <stdio.h>\nint main(void)\n{\n    puts("xin chào");\n    return 0;\n}',
    'const rows = [];\nfor (const row of table) {\n  rows.push(row.name);\n}\nexport default rows;',
    'function chao(ten) {\n  return nhan(ten, 2);\n}',
    'SELECT ten, tuoi\nFROM nguoi\nWHERE tuoi > 60\nORDER BY tuoi;',
    'CREATE TABLE sach (\n  id integer primary key,\n  ten text not null\n);',
    '<html>\n<body>\n<p>Xin chào</p>\n</body>\n</html>',
    'body {\n  margin: 0;\n  color: #333;\n}',
    '{\n  "ten": "An",\n  "tuoi": 7\n}',
    '[server]\nport=8080\nhost=localhost\n# thời gian chờ\ntimeout=30',
    'DB_HOST=localhost\nDB_NAME=sach\nDB_USER=an',
    'services:\n  web:\n    image: nginx\n    ports:\n      - 80:80',
    'server {\n    listen 80;\n    server_name a.vn;\n}',
    'diff --git a/x.txt b/x.txt\n--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,2 @@\n-cũ\n+mới',
    '2023-05-01 10:00:01 INFO web started\n2023-05-01 10:00:02 WARN web disk is nearly full\n2023-05-01 10:00:09 ERROR web stopped',
    'Jan  2 03:04:05 may1 cron[12]: started\nJan  2 03:04:06 may1 cron[12]: done\nJan  2 03:05:06 may1 sshd[7]: closed',
    '10.0.0.7 - - [10/Oct/2023:13:55:36 +0700] "GET / HTTP/1.1" 200 12\n10.0.0.8 - - [10/Oct/2023:13:55:37 +0700] "GET /a HTTP/1.1" 404 0\n10.0.0.7 - - [10/Oct/2023:13:56:36 +0700] "GET / HTTP/1.1" 200 12',
    'e|---0---2---|\nB|---1---3---|\nG|---0---2---|\nD|---2---0---|',
    '$ mkdir sach\n$ cd sach\n$ git init',
    '10 PRINT "XIN CHAO"\n20 GOTO 10\n30 END',
  ]) {
    assert.ok(isCode(lines(text)), text);
  }
});

test('prose with signs of code is none', () => {
  for (const text of [
    '# Sổ tay\n\n## Mở đầu\n\nMột hai ba.',
    'a) Bản sao giấy tờ (nếu có);\nb) Đơn xin cấp đất (theo mẫu);\nc) Ảnh 3x4;',
    'title: Chợ quê\nauthor: An\ndate: 2020-01-01\n\nChợ họp lúc năm giờ.',
    'GDP = Tổng sản phẩm quốc nội\nGNP = Tổng sản phẩm quốc gia\nCPI = Chỉ số giá tiêu dùng',
    '[Điệp khúc]\nTrăng lên;\nnước xuống;\nai về;',
    '[Chorus]\nThe river runs by night,\nand nobody goes home.',
    '- một\n- hai\n+ ba',
    'If you come late:\nfor the love of home,\nreturn the key.',
    'SELECT COMMITTEE ON FISHERIES\n\nThe committee met twice.\nIt was late.',
    'Hà Nội 12:30:01\nTrời mưa.\nĐường ngập.',
    '-- Anh đi đâu?\n-- Tôi ra chợ.\n-- Mua gì?',
    '* * *\n\n***\n\n---',
  ]) {
    assert.ok(!isCode(lines(text)), text);
  }
});

test('chords above words are read with them', () => {
  for (const [text, length] of [
    ['Am        G\nSóng xa bờ\n   F      C\nthuyền ai', 4],
    ['[D]     [A7]\nmột lời ru', 2],
    ['| Am | F | C | G |\n| Am | F |', 2],
    ['Em\nNgồi đây', 0],
    ['A\nB', 0],
    ['An và Bình   Dung\nđi', 0],
  ] as const) {
    assert.equal(readChordRun(lines(text), 0).length, length, text);
  }
  assert.ok(!isChordLine(lines('Em ơi')[0] ?? { text: '', raw: '', number: 1, column: 1, offset: 0 }));
});
