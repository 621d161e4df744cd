import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSyllable } from './syllable.ts';

test('Vietnamese syllables are told from other words', () => {
  const yes =
    'a ở ý nghiêng Quốc quýt giếng gì gió khuya nguyễn thuở xoong loắt huỳnh khoanh Đắk ươm yêu yến uống ngoằn kẻ ghế mỹ';
  const no = 'strê fa viềc hoc ba\u0301\u0300 ngê kinhh êa ich onh cê b\u0301 ước\u0301 café niño où- aa ß x';
  for (const word of yes.split(' ')) assert.ok(isSyllable(word), word);
  for (const word of no.split(' ')) assert.ok(!isSyllable(word), word);
});
