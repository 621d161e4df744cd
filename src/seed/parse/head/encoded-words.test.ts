import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeEncodedWords } from './encoded-words.ts';

test('encoded words of a mail header are decoded', () => {
  const cases: [string, string][] = [
    ['Hello', 'Hello'],
    ['=?UTF-8?B?R2nDoQ==?=', 'Giá'],
    ['Re: =?utf-8?q?Gi=C3=A1_g=E1=BA=A1o?= (2)', 'Re: Giá gạo (2)'],
    ['=?windows-1258?Q?=D0=E0?=', 'Đà'],
    // A letter of two bytes in two words, folded.
    ['=?UTF-8?B?R2nD?=\r\n =?UTF-8?B?oQ==?=', 'Giá'],
    ['=?UTF-8?Q?a?= =?ISO-8859-1?Q?=E9?=', 'aé'],
    // Not to be decoded: no such charset, no such letter, no such form.
    ['=?x-none?B?R2nDoQ==?=', '=?x-none?B?R2nDoQ==?='],
    ['=?UTF-8?B?w?=', '=?UTF-8?B?w?='],
    ['=?UTF-8?X?abc?= a=b', '=?UTF-8?X?abc?= a=b'],
  ];
  for (const [text, decoded] of cases) assert.equal(decodeEncodedWords(text), decoded);
});
