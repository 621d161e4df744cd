import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { convertSeed } from '../../test/seed.ts';
import { hideComments } from './hide-comments.ts';

function hide(body: string) {
  const file = new VFile({ path: 'a.md' });
  return { shown: hideComments(body, file, 0), messages: file.messages };
}

test('comments of Obsidian leave the text, and lines keep their numbers', () => {
  const cases: [body: string, shown: string][] = [
    ['Đò %%hỏi lại%% cập bến.', 'Đò  cập bến.'],
    ['Đò%%hỏi lại%% cập bến.', 'Đò cập bến.'],
    ['Đò %% hỏi\nlại %% cập bến.', 'Đò \n cập bến.'],
    ['Một.\n\n%%\nbí mật\n\ncòn nữa\n%%\n\nHai.', 'Một.\n\n\n\n\n\n\n\nHai.'],
    ['%%a%% x %%b%%', ' x '],
    ['- mục %%a%%\n- hai', '- mục \n- hai'],
    ['> %%a%%b', '> b'],
    ['%%giảm 50%% rồi', ' rồi'],
    ['Năm 2020 %%ghi chú%% hết', 'Năm 2020  hết'],
    ['Tăng 50%% so với %%năm nào?%% trước', 'Tăng 50%% so với  trước'],
  ];
  for (const [body, shown] of cases)
    assert.deepEqual([hide(body).shown, hide(body).messages], [shown, []], body);
});

test('comments of templates leave the text', () => {
  const cases: [body: string, shown: string][] = [
    ['Một {% comment %}kín{% endcomment %} hai.', 'Một  hai.'],
    ['{%- comment -%}\nkín\n\nnữa\n{%- endcomment -%}\nHai.', '\n\n\n\n\nHai.'],
    ['Một {{/* kín */}} hai {{- /* nữa */ -}}.', 'Một  hai .'],
    ['{{< comment >}}kín{{< /comment >}}Hai.', 'Hai.'],
    ['Một.\n\n[//]: # (kín)\n[comment]: <> (nữa)\n\nHai.', 'Một.\n\n\n\n\nHai.'],
    ['{% comment %}a %%b{% endcomment %} c %%d', ' c %%d'],
  ];
  for (const [body, shown] of cases) assert.equal(hide(body).shown, shown, body);
  const texts = [
    '`{% comment %}kín{% endcomment %}`',
    '```\n[//]: # (kín)\n```',
    'Một {% comment %} hai.',
    '{{</* comment */>}}',
    '[một]: # (hai)',
    '[//]: https://example.org',
  ];
  for (const body of texts) assert.equal(hide(body).shown, body, body);
});

test('percentages, code and single marks are text', () => {
  const cases = [
    'Giảm 50%% và 30%% nữa.',
    'Giảm 50 %% và 30 %% nữa.',
    '`%%a%%` là chú thích.',
    '```\n%%a%%\n```\n',
    '    %%a%%\n',
    '%%%% %%%%',
    '\\%%a\\%%',
    'Một %% hai',
    '100% và 5%',
  ];
  for (const body of cases) assert.deepEqual([hide(body).shown, hide(body).messages], [body, []], body);
});

test('a comment whose end is not certain is hidden with a warning', () => {
  const cases: [body: string, shown: string, line: number][] = [
    ['Một.\n\n%%\nbí mật\n\ncòn nữa', 'Một.\n\n\n\n\n', 3],
    ['Một.\n\n%% bí mật\nnữa\n\nHai.', 'Một.\n\n\n\n\nHai.', 3],
    ['%% một\n\nhai\n\n%% ba', '\n\n\n\n ba', 1],
  ];
  for (const [body, shown, line] of cases) {
    const { shown: actual, messages } = hide(body);
    assert.deepEqual(
      [actual, messages[0]?.ruleId, messages[0]?.line],
      [shown, 'comment-guessed', line],
      body,
    );
  }
});

test('a page of Markdown has no comment, and a text has its marks', () => {
  const body = '---\ntitle: Đò\n---\nMột dòng.\n\n%%\nbí mật\n%%\n\nHai %%kín%% dòng.\n';
  assert.doesNotMatch(String(convertSeed(body, 'a.md')), /bí mật|kín|%%/);
  assert.match(String(convertSeed(body, 'a.txt')), /bí mật[\s\S]*kín/);
});
