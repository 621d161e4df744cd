import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeBytes } from './index.ts';

const HEADER = 'From: Lan <lan@example.vn>\r\nSubject: Gia gao\r\nDate: Mon, 26 Jun 2023 10:30:00 +0700\r\n';
const TEXT = 'Chị ơi, giá gạo tuần này tăng.\nMai em gửi = bảng giá.';

const bytesOf = (text: string) => Uint8Array.from([...text].map((one) => one.charCodeAt(0)));
const binary = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') =>
  Buffer.from(text, encoding).toString('latin1');

function quote(text: string): string {
  const encoded = [...text].map((one) =>
    one === '\n'
      ? '\r\n'
      : /[ -<>-~]/.test(one)
        ? one
        : `=${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  // A soft line break after every 30 characters, but for those that are one.
  return encoded.map((one, at) => (at % 30 === 29 && one !== '\r\n' ? `${one}=\r\n` : one)).join('');
}

function read(message: string): string {
  const decoded = decodeBytes(bytesOf(message));
  assert.ok('text' in decoded);
  return decoded.text;
}

const message = (fields: string, body: string) => `${HEADER}MIME-Version: 1.0\r\n${fields}\r\n\r\n${body}`;
const head = (fields: string) => message(fields, '').trimEnd().replaceAll('\r\n', '\n');

test('a body is decoded as its header says', () => {
  const cases: [fields: string, body: string, text: string][] = [
    [
      'Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable',
      quote(binary(TEXT)),
      TEXT,
    ],
    [
      'Content-Transfer-Encoding: QUOTED-PRINTABLE\r\nContent-Type: text/plain;\r\n charset="utf-8"',
      quote(binary(TEXT)),
      TEXT,
    ],
    [
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      btoa(binary(TEXT)).replace(/.{40}/g, '$&\r\n'),
      TEXT,
    ],
    [
      'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable',
      quote(binary('Große Säle', 'latin1')),
      'Große Säle',
    ],
    [
      'Content-Type: text/plain; charset=x-none\r\nContent-Transfer-Encoding: quoted-printable',
      quote(binary(TEXT)),
      TEXT,
    ],
  ];
  for (const [fields, body, text] of cases)
    assert.equal(read(message(fields, body)), `${head(fields)}\n\n${text}`);
});

test('of a message in parts, the plain text is the body', () => {
  const type = 'Content-Type: multipart/alternative; boundary="b 1"';
  const parts = [
    '--b 1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    `${btoa(binary(TEXT))}\r\n--b 1\r\nContent-Type: text/html\r\n\r\n<p>The same</p>\r\n--b 1--\r\n`,
  ];
  assert.equal(read(message(type, parts.join(''))), `${head(type)}\n\n${TEXT}`);
});

test('other texts stay as they are', () => {
  const cases = [
    message('Content-Transfer-Encoding: 7bit', 'A=C3 and =20'),
    message('Content-Transfer-Encoding: base64', 'not/base 64!'),
    message(
      'Content-Type: multipart/mixed; boundary=b',
      '--b\r\nContent-Type: image/png\r\n\r\nxyz\r\n--b--',
    ),
    'x=3D and =20 in a text.\n\nContent-Transfer-Encoding: quoted-printable',
    'Content-Transfer-Encoding: quoted-printable\n\nx=3D of a text without a sender',
  ];
  for (const text of cases) assert.equal(read(text), text.replaceAll('\r\n', '\n'));
});

test('any text comes back from both encodings', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', 'đ', '=', '=3D', ' x', '字', '.', '😀'),
    minLength: 1,
  });
  fc.assert(
    fc.property(
      fc.array(
        line.map((text) => `${text}.`),
        { minLength: 1 },
      ),
      (lines) => {
        const text = lines.join('\n');
        const type = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ';
        const quoted = read(message(`${type}quoted-printable`, quote(binary(text))));
        const base64 = read(message(`${type}base64`, btoa(binary(text))));
        assert.ok(quoted.endsWith(`\n\n${text.normalize()}`), quoted);
        assert.ok(base64.endsWith(`\n\n${text.normalize()}`), base64);
      },
    ),
  );
});
