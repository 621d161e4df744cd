import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';

const BODY = '---\n\nSông Hương chảy qua Huế.\n';

test('keys of another program stay with a Markdown page, word for word', () => {
  const cases: [yaml: string, removed: string[], keys: string[]][] = [
    ['title: A\n', [], []],
    ['layout: post\ntitle: A\n', ['layout: post'], ['layout']],
    ['title: A\nresources:\n  - một\n  - hai # ba\n', ['resources:\n  - một\n  - hai # ba'], ['resources']],
    ['titel: A\n"b c": {d: e}\n', [], []],
    ['__proto__: x\nconstructor: y\n', ['__proto__: x', 'constructor: y'], ['__proto__', 'constructor']],
    ['date: 2023-06-26T10:00:00+07:00\n', ['date: 2023-06-26T10:00:00+07:00'], []],
    ['date: 2023-06-26 10:00\nx: y\n', ['x: y', 'date: 2023-06-26 10:00'], ['x']],
  ];
  for (const [yaml, removed, keys] of cases) {
    for (const name of ['a.md', 'a.markdown', 'a.mdx']) {
      const { data, messages } = convertSeed(`---\n${yaml}${BODY}`, name);
      assert.deepEqual(data.metadata?.source.removed, removed, yaml);
      const named = Array.from(messages[0]?.reason.matchAll(/`([^`]*)` \(nearest/g) ?? [], ([, key]) => key);
      assert.deepEqual([named, messages.length], [keys, keys.length > 0 ? 1 : 0], yaml);
      if (yaml.includes('date')) assert.equal(data.metadata?.date, '2023-06-26');
    }
  }
});

test('the warning about foreign keys points to the first one and names the nearest known key', () => {
  const [message] = convertSeed(`---\ntags: [a]\ntitel: A\nlayout: b\n${BODY}`, 'a.md').messages;
  assert.deepEqual([message?.line, message?.ruleId, message?.fatal], [3, 'front-matter-foreign-key', false]);
  assert.match(message?.reason ?? '', /`titel` \(nearest is `title`\), `layout` \(nearest is `\w+`\)$/);
});

test('unknown keys and invalid values are errors in other formats', () => {
  const cases: [name: string, yaml: string, id: string, fatal?: boolean][] = [
    ['a.txt', 'layout: post', 'front-matter-unknown-key'],
    ['a.html', 'layout: post', 'front-matter-unknown-key'],
    ['a.txt', 'date: 2023-06-26 10:00', 'front-matter-value'],
    ['a.txt', 'date: 26/6', 'front-matter-value'],
    ['a.txt', 'encoding: viqr', 'front-matter-misplaced'],
    ['a.md', 'date: 26/6', 'front-matter-value-unused', false],
    ['a.md', 'encoding: viqr', 'front-matter-value-unused', false],
  ];
  for (const [name, yaml, id, fatal = true] of cases) {
    const [message] = convertSeed(`---\n${yaml}\n${BODY}`, name).messages;
    assert.deepEqual([message?.ruleId, message?.fatal], [id, fatal], `${name} ${yaml}`);
  }
});
