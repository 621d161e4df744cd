import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { isRefused, type MessageId, messages, report } from './messages.ts';

test('every message has a reason with its arguments and a note with the remedy', () => {
  for (const [id, { reason, note }] of Object.entries(messages)) {
    const args = ['first', 'second', 'third'].slice(0, reason.length);
    const text = (reason as (...args: string[]) => string)(...args);
    assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    for (const arg of args) assert.ok(text.includes(arg), `${id} does not show its argument ${arg}`);
    assert.match(text, /^[A-Z]/, id);
    assert.match(note, /^[A-Z].*\.$/, id);
  }
});

test('a message shows its place, reason and note', () => {
  const cases: [MessageId, string[], string][] = [
    ['not-a-file', ['symbolic link'], 'Cannot read a symbolic link, expected a regular file'],
    ['unreadable', ['EACCES'], 'Cannot read the file: EACCES'],
    [
      'changed-while-reading',
      [],
      'Cannot read the file: it changed while it was read, and again at a second attempt',
    ],
    ['too-large', ['26 MB', '25 MB'], 'Cannot make one page of 26 MB, expected at most 25 MB'],
    ['not-text', ['byte 0x00 at offset 5'], 'Cannot read as text: byte 0x00 at offset 5'],
    ['passed-over', ['a socket'], 'Skipped a file whose name has no ending: a socket'],
    ['empty', [], 'Cannot make a page of a seed without a word'],
    ['encoding-guessed', ['big5', '87'], 'Text is not UTF-8, read as `big5` (87 % sure)'],
    ['encoded-twice', [], 'Text looks like UTF-8 that was read as another encoding and saved again'],
    ['invalid-bytes', ['utf-8', '3'], 'Cannot read every byte as `utf-8`: U+FFFD (�) × 3, the first here'],
    ['comment-guessed', ['x'], 'Left out as a comment: x'],
    ['front-matter-syntax', ['x'], 'Cannot read the front-matter: x'],
    ['front-matter-guessed', ['x'], 'Read the front-matter as it was probably meant: x'],
    ['front-matter-value-unused', ['date', 'x'], 'Cannot use the value of `date`: x'],
    ['front-matter-unknown-key', ['titel', '`title`'], 'Unknown front-matter key `titel`, expected `title`'],
    [
      'front-matter-foreign-key',
      ['`layout`'],
      'Unknown front-matter keys, kept with the page but not used: `layout`',
    ],
    ['front-matter-value', ['date', 'x'], 'Unexpected value of `date`: x'],
    ['front-matter-misplaced', ['slug', 'x'], 'Cannot set `slug` here: x'],
    ['sidecar-without-seed', ['`a.txt`'], 'Found no seed for this file, expected `a.txt`'],
    ['slug-taken', ['a', 'b.txt'], 'Cannot use slug `a`, it already belongs to `b.txt`'],
    ['slug-suffixed', ['a', 'b.txt', 'a-2'], 'Slug `a` already belongs to `b.txt`, this page became `a-2`'],
    [
      'link-target-missing',
      ['../b.md#c', 'b.md'],
      'Found no document for the link `../b.md#c`, expected a seed `b.md`',
    ],
    ['link-place-missing', ['#x', 'b.md'], 'Found no heading or other place for the link `#x` in `b.md`'],
    ['link-ambiguous', ['b', 'a/b.md', '`c/b.md`'], 'The link `b` may mean `c/b.md`, and leads to `a/b.md`'],
    ['words-left-out', ['3', 'a b'], 'Words of the text that are not on its page: 3, among them “a b”'],
    ['trusted-folder-without-mdx', ['guide'], 'Found no `.mdx` file in `guide`, which `trustedMdx` names'],
    [
      'section-without-folder',
      ['`a`'],
      'Found no folder `a`, named in `sections` of the site’s configuration',
    ],
    ['mdx-broken', ['x'], 'Cannot run the MDX: x'],
    ['mdx-failed', ['x'], 'Cannot show the MDX, its code failed: x'],
    ['conversion-failed', ['x'], 'Cannot convert the text: x'],
    [
      'expansion-limited',
      ['3', '100000'],
      'Left 3 references as they are typed: those before them repeat 100000 characters of addresses',
    ],
    ['conversion-too-slow', ['60'], 'Cannot convert the text within 60 s'],
    ['conversion-aborted', ['out of memory'], 'Cannot convert the text: out of memory'],
    ['page-not-faithful', ['x'], 'Cannot prove that the page holds the text: x'],
  ];
  assert.deepEqual(
    cases.map(([id]) => id),
    Object.keys(messages),
  );
  for (const [id, args, reason] of cases) {
    const file = new VFile({ path: 'a.txt' });
    report(file, id, args, { line: 3, column: 2 });
    const [message] = file.messages;
    assert.equal(message?.reason, reason);
    assert.equal(String(message), `a.txt:3:2: ${reason}`);
    assert.equal(message?.ruleId, id);
    assert.equal(message?.source, 'seedpress');
    assert.equal(message?.note, messages[id].note);
    assert.equal(message?.url, `messages.html#${id}`);
    assert.equal(isRefused(file), messages[id].fatal);
  }
});
