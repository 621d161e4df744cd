import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWork, growthOfWork } from '../../../shared/test/count-work.ts';
import { convertSeed } from '../../test/seed.ts';
import { mentionsHolding, readPublication } from './publication.ts';

const BODY = '\nNgười làng cất giữ chuyện này trong rương.\n';

/** Heads that hold a document back, in Markdown. */
const HELD: readonly string[] = [
  '---\ndraft: true\n---\n',
  '---\nDraft: Yes\n---\n',
  '---\nDRAFT: on\n---\n',
  '---\nis_draft: 1\n---\n',
  "---\ndraft: 'true'\n---\n",
  '---\n"draft": true\n---\n',
  '---\ndraft: perhaps\n---\n',
  '---\ntitle: Rương\npublished: false\n---\n',
  '---\nPublished: No\n---\n',
  '---\npublish: off\n---\n',
  '---\ndg-publish: false\n---\n',
  '---\nstatus: Draft\n---\n',
  '---\nstatus: private\n---\n',
  '---\npost_status: pending\n---\n',
  '---\nstatus: [review, draft]\n---\n',
  '---\nvisibility: private\n---\n',
  '---\nprivate: true\n---\n',
  '---\nhidden: true\n---\n',
  '---\nunlisted: yes\n---\n',
  '---\nheadless: true\n---\n',
  '---\nbuild:\n  render: never\n---\n',
  '---\n_build:\n  list: never\n---\n',
  '---\npermalink: false\n---\n',
  '---\neleventyExcludeFromCollections: true\n---\n',
  '---\nbản nháp: có\n---\n',
  '---\ntrạng thái: chưa đăng\n---\n',
  '---\ndraft: false\nstatus: private\n---\n',
  '---\ndraft: true\ndraft: false\n---\n',
  '---\ntitle: Rương\ndraft: true\n...\n',
  '\n\n---\ndraft: true\n---\n',
  '---yaml\ndraft: true\n---\n',
  '---toml\ndraft = true\n---\n',
  '---json\n{"draft": true}\n---\n',
  ';;;\n"title": "Rương", "draft": true\n;;;\n',
  '+++\ndraft = true\n+++\n',
  '+++\nDraft = "yes"\n+++\n',
  '+++\ntitle = "Rương"\n[extra]\nprivate = true\n+++\n',
  '+++\n# ghi chú\n[build]\nrender = "never"\n+++\n',
  '{\n  "title": "Rương",\n  "draft": true\n}\n',
  '{"draft": true}\n',
  '#+title: Rương\n#+draft: t\n',
  '#+HUGO_DRAFT: true\n',
  '---\nvisibility: members\n---\n',
  '---\npassword: rương\n---\n',
  '---\neditorial-status: draft\n---\n',
  '---\nready: no\n---\n',
  '<!--\n.. title: Rương\n.. status: draft\n-->\n',
  'title:: Rương\npublic:: false\n',
  '---\ndraft = true\n---\n',
  '+++\ntitle: Rương\ndraft: true\n+++\n',
  '---\ntitle:Rương\ndraft:true\n---\n',
  '---\n  title: Rương\n  draft: true\n---\n',
  '{\n  // ghi chú\n  "draft": true\n}\n',
  '{\n  draft: true\n}\n',
  'title: Rương\ndraft: true\n---\n',
  '—--\ntitle: Rương\ndraft: true\n—--\n',
  '***\ndraft: true\n***\n',
  '---\ntitle: &a Rương\ndraft: *a\n---\n',
  'Title: Rương\nStatus: draft\n',
  'Draft: true\n',
];

test('a document is held back in the words of every program', () => {
  for (const head of HELD) {
    for (const name of ['a.md', 'a.mdx']) {
      const { data, messages } = convertSeed(`${head}${BODY}`, name);
      assert.deepEqual([data.draft, data.metadata], [true, undefined], head);
      assert.ok(!messages.some(({ fatal }) => fatal), head);
    }
  }
});

test('heads of other programs hold a text or a saved page back too', () => {
  const others = HELD.filter(
    (head) => !/^---\n(?:draft: perhaps|.*draft: true\ndraft|build|_build)/s.test(head),
  );
  for (const head of others) {
    for (const name of ['a.txt', 'a.html']) {
      const { data } = convertSeed(`${head}${BODY}`, name);
      assert.deepEqual([data.draft, data.metadata], [true, undefined], `${name} ${head}`);
    }
  }
});

test('a head that cannot be read never becomes text, and still holds back', () => {
  const heads = [
    '---\ntitle: "Rương\ndraft: true\n---\n',
    '---\ntitle: Rương\ndraft: true\nkhông phải trường nào cả.\n---\n',
    '---\ntitle: Rương\ndraft: true\n\n',
    '+++\ntitle = "Rương\ndraft = true\n+++\n',
    '+++\ndraft = true\n\n',
    '{\n  "title": "Rương,\n  "draft": true\n}\n',
    '{\n  "draft": true,\n  "title": "Rương"\n\n',
    '---js\nmodule.exports = { draft: true }\n---\n',
  ];
  for (const head of heads) {
    const { data, messages } = convertSeed(`${head}${BODY}`, 'a.md');
    assert.deepEqual([data.draft, data.metadata], [true, undefined], head);
    assert.equal(messages[0]?.ruleId, 'front-matter-syntax', head);
  }
  for (const head of heads.map((head) => head.replace(/draft/g, 'weight'))) {
    const { data, messages } = convertSeed(`${head}${BODY}`, 'a.md');
    if (messages.length === 0) assert.fail(head);
    assert.deepEqual([data.metadata, messages[0]?.fatal], [undefined, true], head);
  }
});

test('what is published, or only speaks of drafts, is not held back', () => {
  const cases = [
    '---\ndraft: false\n---\n',
    '---\ndraft:\n---\n',
    '---\npublished: true\n---\n',
    '---\npublished: 2015-04-07\n---\n',
    '---\npublished:\n---\n',
    '---\nstatus: published\n---\n',
    '---\nstatus: bản thảo đã in\n---\n',
    '---\nhidden: false\n---\n',
    '---\nprivate: no\n---\n',
    '---\npermalink: /chuyen/\n---\n',
    '---\nlist: false\n---\n',
    '---\ntags: [draft]\n---\n',
    '---\ntitle: draft\n---\n',
    '+++\ndraft = false\n+++\n',
    '+++\nBa dấu cộng là tên một quán.\n+++\n',
    '{Lời bạt} Chuyện kể sau.\n',
    '{"Ôi" là tiếng than.\n',
    '#+title: Rương\n',
    '---\naccess: public\n---\n',
    '---\npassword:\n---\n',
    '---\nmarital-status: married\n---\n',
    'Tài khoản: an\nPassword: rương\n',
    '<!-- bản nháp đầu tiên -->\n',
    '```\ndraft: true\n```\n',
    '```yaml\n---\ndraft: true\n---\n```\n',
    'Draft: true, false\n',
    'Private: có một người\n',
    'Nháp: đây là bản nháp của bài thơ.\n',
    'Bản nháp\n\ndraft: true\n',
    '# Bản nháp\n\nstatus: draft\n',
  ];
  for (const head of cases) {
    const { data } = convertSeed(`${head}${BODY}`, 'a.md');
    assert.deepEqual([data.draft ?? false, typeof data.metadata], [false, 'object'], head);
  }
});

test('a field says whether a document is published, or nothing of it', () => {
  const cases: [key: string, value: unknown, publication: string | undefined][] = [
    ['draft', 'true', 'held'],
    ['draft', '', undefined],
    ['draft', ['x', 'no'], 'held'],
    ['draft', { a: 'b' }, 'unclear'],
    ['published', 'FALSE', 'held'],
    ['published', 'draft', 'held'],
    ['Publish Status', 'Auto-Draft', 'held'],
    ['build', { render: 'always' }, undefined],
    ['params', { hidden: 'true' }, 'held'],
    ['layout', 'draft', undefined],
  ];
  for (const [key, value, publication] of cases)
    assert.equal(readPublication(key, value), publication, `${key} ${JSON.stringify(value)}`);
});

test('lines of a head that cannot be parsed are read one by one', () => {
  const cases: [source: string, mentions: boolean][] = [
    ['a: [\n  draft : true', true],
    ['{"a": 1, "private": true', true],
    ['published = false # để sau', true],
    ['title: A', false],
    ['draft', false],
    ['', false],
  ];
  for (const [source, mentions] of cases) assert.equal(mentionsHolding(source), mentions, source);
});

test('what lies in a folder of drafts is held back, whatever it says', () => {
  for (const path of ['_drafts/a.txt', 'b/_drafts/c/a.md', 'B/_Drafts/a.html', '_private/a.txt']) {
    const { data } = convertSeed(`---\ndraft: false\n---\n${BODY}`, path);
    assert.deepEqual([data.draft, data.metadata], [true, undefined], path);
  }
  for (const path of ['drafts/a.txt', 'a_drafts/a.txt', '_drafts.txt']) {
    assert.equal(convertSeed(BODY, path).data.draft, undefined);
  }
});

test('the work for long heads grows linearly', async () => {
  const lines = ['draft ! = !! ? x\n', 'a:!', '"a": ', '{'];
  for (const [file, name] of [
    ['publication', 'mentionsHolding'],
    ['dialects/repair-yaml', 'repairYaml'],
    ['dialects/yaml-lines', 'judgeYamlLines'],
    ['dialects/find-head', 'findHead'],
  ]) {
    for (const line of lines) {
      const calls = [1000, 2000, 4000].map((times) => [
        `---\ntitle: x\n${line.repeat(times)}`.slice(name === 'findHead' ? 0 : 4),
        true,
      ]);
      const works = await countWork({ module: import.meta.resolve(`./${file}.ts`), name: `${name}`, calls });
      const { steps, characters } = growthOfWork(works);
      assert.ok(steps < 2.2 && characters < 2.2, `${name} ${line} ${steps}, ${characters}`);
    }
  }
});
