import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed, messagesOf } from '../../test/seed.ts';

const PROSE = 'Sông Hương chảy qua Huế.\n';
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

/** A head, the metadata that it gives and the messages that it costs. */
function readHead(head: string) {
  const file = convertSeed(`---\n${head}\n${BODY}`, 'a.md');
  const { title, description, lang, date, slug, authors, tags } = file.data.metadata ?? {};
  return {
    fields: { title, description, lang, date, slug, authors, tags },
    messages: messagesOf(file),
    file,
  };
}

test('fields of other programs are read under each of their names', () => {
  const cases: [head: string, fields: Partial<ReturnType<typeof readHead>['fields']>][] = [
    ['Title: Đò dọc', { title: 'Đò dọc' }],
    ['title: [Đò dọc]', { title: 'Đò dọc' }],
    ['tiêu đề: Đò dọc\ntitle:', { title: 'Đò dọc' }],
    ['summary: Kể chuyện.', { description: 'Kể chuyện.' }],
    ['excerpt: |\n  Kể\n  chuyện.', { description: 'Kể chuyện.' }],
    ['description: Một.\nsummary: Hai.', { description: 'Một.' }],
    ['author: Trần An', { authors: ['Trần An'] }],
    ['authors: Trần An, Lê Bình', { authors: ['Trần An', 'Lê Bình'] }],
    ['author: nhóm kể chuyện', { authors: ['nhóm kể chuyện'] }],
    ['author: Trần An <an@example.vn>', { authors: ['Trần An'] }],
    ['authors:\n  - name: Trần An\n    url: /an\n  - Lê Bình', { authors: ['Trần An', 'Lê Bình'] }],
    ['author:\n  name: Trần An\n  email: an@example.vn', { authors: ['Trần An'] }],
    ['by: Trần An', { authors: ['Trần An'] }],
    ['categories: [sông]\ntags: [đò, sông]', { tags: ['đò', 'sông'] }],
    ['category: Sông nước', { tags: ['Sông nước'] }],
    ['keywords: đò, sông; bến', { tags: ['đò', 'sông', 'bến'] }],
    ['tags: an ninh', { tags: ['an ninh'] }],
    ['tags: jekyll update', { tags: ['jekyll', 'update'] }],
    ['tags: "#song #be-do"', { tags: ['song', 'be-do'] }],
    ['tags: [[đò], [sông]]', { tags: ['đò', 'sông'] }],
    ['tags:\n  - label: đò\n    permalink: /do', { tags: ['đò'] }],
    ['taxonomies:\n  tags: [đò]\nextra:\n  author: Trần An', { tags: ['đò'], authors: ['Trần An'] }],
    ['date: Tue, 04 Feb 2014 08:00:00 +0700', { date: '2014-02-04' }],
    ['date: 4/2/2014', { date: '2014-02-04' }],
    ['date: 25/12/2014', { date: '2014-12-25' }],
    ['date: 2014/2/4', { date: '2014-02-04' }],
    ['date: 20140204', { date: '2014-02-04' }],
    ['date: 2014-02-04T23:30:00-05:00', { date: '2014-02-04' }],
    ['pubDate: 2014-02-04', { date: '2014-02-04' }],
    ['published: 2014-02-04', { date: '2014-02-04' }],
    ['created: 2014\nupdated: 2015', { date: '2014' }],
    ['lastmod: 2015-01', { date: '2015-01' }],
    ['date created: 2014-02-04\ntitle: A', { date: '2014-02-04' }],
    ['slug: /blog/mot-bai', { slug: 'mot-bai' }],
    ['slug: Một Bài', { slug: 'mot-bai' }],
    ['permalink: /2014/02/mot-bai.html', { slug: 'mot-bai' }],
    ['permalink: /mot-bai/index.html', { slug: 'mot-bai' }],
    ['permalink: mot-bai', { slug: 'mot-bai' }],
    ['url: /a/mot-bai/', { slug: 'mot-bai' }],
    ['language: en', { lang: 'en' }],
    ['locale: en_US', { lang: 'en-US' }],
    ['lang: English', { lang: 'en' }],
    ['lang: zh-min-nan', { lang: 'nan' }],
    ['title: null\ntags: [ ]\ndate: ~\nlang: ""', { lang: 'vi', date: undefined, tags: [] }],
  ];
  for (const [head, fields] of cases) {
    const { fields: read, messages } = readHead(head);
    assert.deepEqual({ ...read, ...fields }, read, head);
    assert.deepEqual(
      messages.filter((message) => !message.endsWith('foreign-key')),
      [],
      head,
    );
  }
});

test('a value that is of no use costs its field, with a warning at its place', () => {
  const cases: [head: string, message: string][] = [
    ['date: hôm kia', '2:1 front-matter-value-unused'],
    ['title: A\ndate: 31/2/2014', '3:1 front-matter-value-unused'],
    ['title:\n  a: b', '2:1 front-matter-value-unused'],
    ['lang: en-us-us', '2:1 front-matter-value-unused'],
    ['author:\n  twitter: an', '2:1 front-matter-value-unused'],
    ['lines: bốn', '2:1 front-matter-value-unused'],
    ['lang: vn', '2:1 front-matter-guessed'],
    ['title: Bến: đò', '2:1 front-matter-guessed'],
    ['title: @bến', '2:1 front-matter-guessed'],
    ['title: "Bến" đò', '2:1 front-matter-guessed'],
    ['tags:\n\t- đò', '3:1 front-matter-guessed'],
    ['title: A\ntitle: B', '3:1 front-matter-guessed'],
  ];
  for (const [head, message] of cases) {
    const { messages, file } = readHead(head);
    assert.deepEqual(messages, [message], head);
    assert.ok(file.data.metadata, head);
  }
  assert.equal(readHead('title: Bến: đò').fields.title, 'Bến: đò');
  assert.equal(readHead('title: A\ntitle: B').fields.title, 'A');
  assert.deepEqual(readHead('tags:\n\t- đò').fields.tags, ['đò']);
});

test('keys that only look like an address, and styles of addresses, are foreign', () => {
  for (const head of [
    'url: https://example.org/a',
    'permalink: pretty',
    'permalink: /:title/',
    'permalink: /',
    'path: x',
  ]) {
    const { fields, messages } = readHead(`title: Đò\n${head}`);
    assert.deepEqual([fields.slug, messages], ['do', ['3:1 front-matter-foreign-key']], head);
  }
});

test('two documents may share an address that another program gave them', () => {
  const { file } = readHead('permalink: /a/x/');
  assert.equal(file.data.overridePlaces?.['slug'], undefined);
  assert.ok(readHead('slug: x').file.data.overridePlaces?.['slug']);
});

test('a head without a fence is read in Markdown', () => {
  const cases: [text: string, title: string, tags: string[] | undefined, has: RegExp][] = [
    [
      `Title: Đò dọc\nDate: 2014-02-04\nTags: sông, bến\n\n${PROSE}`,
      'Đò dọc',
      ['sông', 'bến'],
      /^(?!.*Date:)/s,
    ],
    [`title:: Đò dọc\ntags:: sông\n\n${PROSE}`, 'Đò dọc', ['sông'], /^(?!.*title::)/s],
    [`Title: Đò\n   dọc\nAuthor: Trần An\n\n${PROSE}`, 'Đò dọc', [], /./],
    [`Title: Đò dọc\n\n${PROSE}`, 'Đò dọc', undefined, /Title: Đò dọc/],
    [`Mẹ: Con về chưa?\nCon: Con về rồi.\n\n${PROSE}`, '', undefined, /Mẹ: Con về chưa/],
    [`Title: Đò dọc\nMột dòng thường.\n\n${PROSE}`, '', undefined, /Title: Đò dọc/],
  ];
  for (const [text, title, tags, has] of cases) {
    const file = convertSeed(text, 'a.md');
    if (tags) assert.deepEqual([file.data.metadata?.title, file.data.metadata?.tags], [title, tags], text);
    assert.match(String(file).replace(/^---[\s\S]*?\n---\n/, ''), has, text);
  }
});

test('slips of people who write a head by hand are read in their only sense', () => {
  const cases: [head: string, date?: string][] = [
    ['+++\ntitle: Bến đò\n+++\n'],
    ['---\ntitle = "Bến đò"\n---\n'],
    ['{\n  title: "Bến đò",\n}\n'],
    ['{\n  // ghi chú\n  "title": "Bến đò", // nữa\n  "date": "2014"\n}\n', '2014'],
    ['---\ntitle:Bến đò\ndate: 2014\n---\n', '2014'],
    ['---\ntitle : Bến đò\ndate : 2014\n---\n', '2014'],
    ['---\n  title: Bến đò\n  date: 2014\n---\n', '2014'],
    ['---\n\ttitle: Bến đò\n\tdate: 2014\n---\n', '2014'],
    ['---\ntitle: Bến đò\n  date: 2014\n---\n', '2014'],
    ['title: Bến đò\ndate: 2014\n---\n', '2014'],
    ['---\ntitle: Bến đò\ntags: &a [x]\ncategories: *a\n---\n'],
  ];
  for (const [head, date] of cases) {
    const { metadata } = convertSeed(`${head}\n${PROSE}`, 'a.md').data;
    assert.deepEqual([metadata?.title, metadata?.date], ['Bến đò', date], head);
  }
  const titles = [
    ['title: "Bến "đò" xưa"', 'Bến "đò" xưa'],
    ['title: [Kể lại] Bến đò', '[Kể lại] Bến đò'],
    ['title: "Bến" đò', '"Bến" đò'],
  ];
  for (const [head = '', title] of titles) assert.equal(readHead(head).fields.title, title);
});
