import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../test-seed.ts';

test('where a page’s slug comes from', () => {
  const cases: [text: string, path: string, slug: string, rule: string | undefined][] = [
    ['Trời đã nắng.', 'a.txt', 'troi-da-nang', 'title'],
    ['---\ntitle: Tên\n---\nTrời.', 'a.txt', 'ten', 'title'],
    ['---\nslug: x\n---\nTrời.', 'a.txt', 'x', undefined],
    ['天气晴朗。', 'b/Tờ 1.txt', 'to-1', 'file-name'],
    ['天气晴朗。', '天气.txt', 'text-abababab', 'checksum'],
  ];
  for (const [text, path, slug, rule] of cases) {
    const { matter } = convertSeed(text, path).data;
    assert.equal(matter?.slug, slug);
    assert.equal(matter?.inferred['slug'], rule);
  }
});
