// Documents by which somebody tried to break in or to break the build, in every format: nothing of them is live on the page,
// none makes a fault, and no name in them reaches a prototype.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { mdxToHtml } from '../render/to-html.ts';
import { convertText } from './test/convert-text.ts';

/** Elements that would run, load or submit something. */
const LIVE_ELEMENTS = new Set(
  'script iframe object embed form button style link meta base svg math video audio img'.split(' '),
);
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|#)|^[^:]*$/i;

const MARKUP = [
  '<script>alert(1)</script>',
  '<script>alert(1)//',
  '<scr<script></script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a href="javascript:alert(1)">a</a></svg>',
  '<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="java\tscript:alert(1)">a</a>',
  '<a href="&#106;avascript&colon;alert(1)">a</a>',
  '<a href=" \u0001javascript:alert(1)">a</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  '<a href="vbscript:x">a</a><a href="file:///etc/passwd">b</a><a href="//evil.example">c</a>',
  '<p style="background:url(https://evil.example)" onclick="alert(1)">a</p>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data=x></object><embed src=x>',
  '<form action="https://evil.example"><input name=a><button>b</button></form>',
  '<meta http-equiv=refresh content="0;url=https://evil.example"><base href="https://evil.example">',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<table><tr><td rowspan=99999 colspan=-1>a<td rowspan=1000>b</table>',
  '<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)</script>',
  '<!--><script>alert(1)</script>--><p>a',
  '<p id="__proto__"><p id="constructor"><a name="toString">a</a>',
];
const MARKDOWN = [
  '[a](javascript:alert(1)) [b](<java\nscript:x>) ![c](javascript:x)',
  '[a]: javascript:alert(1)\n\n[a]',
  '<javascript:alert(1)> <https://a.vn/"onmouseover="alert(1)>',
  '[a](https://a.vn/"onmouseover="alert(1)) [b](https://a.vn "x" onclick=y)',
  '{process.exit(1)} {globalThis.x = 1} <Component {...props} />',
  'import fs from "node:fs"\n\nexport const x = fs.rmSync("/")\n\nMột câu.',
  '[__proto__]: a\n\n[__proto__] [constructor] [^__proto__]\n\n[^__proto__]: b',
  '```js\n</code></pre><script>alert(1)</script>\n```',
  '| a |\n|---|\n| <script>alert(1)</script> |',
];
const TEXT = [
  'Đảo \u202Etxt.exe\u202C chữ',
  'Một\u0000câu \u0007có \u001b[31mmàu\u001b[0m',
  '\ufeffMột \ud800 câu \udfff lẻ \ufffe',
  '__VITE_ASSET__abc__ __ASTRO_IMAGE_ @@ASTRO-LINKS@@ import.meta.env %BASE_URL% <!--#include virtual="/etc/passwd" -->',
  '../../../etc/passwd ..\\..\\windows %2e%2e%2f file:///etc/passwd',
  '{{constructor.constructor("alert(1)")()}} #{7*7} <%= 7*7 %> <?php system("id") ?>',
  ']]></script><script>alert(1)</script> </title></textarea></style>',
  '=cmd|" /C calc"!A0 @SUM(1) +1-1',
];
const HEADS = [
  'title: "</title><script>alert(1)</script>"\ntags: ["</script>", "__proto__", "constructor", "toString"]',
  'title: "\\u202Eabc \\u0000 \\uD800"\nauthors: ["javascript:alert(1)", "<img src=x onerror=alert(1)>"]',
  `tags: [${Array.from({ length: 500 }, (_, at) => `"thẻ ${at} ${'x'.repeat(100)}"`).join(', ')}]`,
  'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntags: *d',
  'title: &t [*t]',
  '__proto__: {draft: true}\nconstructor: {prototype: {x: 1}}',
  'title: !!js/function "function () { process.exit(1) }"\ndate: !!timestamp 2020-13-45',
  'slug: ../../../etc/passwd',
  'slug: __proto__\nsection: ../..',
];

test('nothing of a hostile document is live on its page', () => {
  const cases = [
    ...['a.html', 'a.md', 'a.mdx', 'a.txt'].flatMap((path) =>
      [...MARKUP, ...TEXT].map((body) => ({ path, body })),
    ),
    ...['a.md', 'a.mdx'].flatMap((path) => MARKDOWN.map((body) => ({ path, body }))),
    ...['a.md', 'a.html', 'a.txt'].flatMap((path) =>
      HEADS.map((head) => ({ path, body: `---\n${head}\n---\n\nMột câu.\n` })),
    ),
  ];
  let pages = 0;
  for (const { path, body } of cases) {
    const text = body.startsWith('---') ? body : `Một bài hay\n\nMột câu. ${body} Hết.\n`;
    const file = convertText(text, path);
    const faults = file.messages.filter(({ ruleId }) => ruleId === 'conversion-failed');
    assert.deepEqual(faults, [], `${path} ${body}`);
    if (!file.data.tree || !file.data.metadata) continue;
    pages += 1;
    const unfaithful = file.messages.filter(({ ruleId }) => ruleId === 'page-not-faithful');
    assert.deepEqual(unfaithful, [], `${path} ${body}`);
    assert.deepEqual(findLive(mdxToHtml(String(file))), [], `${path} ${body}`);
    assert.doesNotMatch(file.data.metadata.slug, /[^a-z0-9_-]/, body);
  }
  assert.ok(pages > 150, `${pages}`);
  assert.deepEqual(Object.keys(Object.prototype), []);
});

/** @returns what is live in a page's HTML, as a browser parses it */
function findLive(html: string): string[] {
  const live: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (LIVE_ELEMENTS.has(tagName)) live.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^srcdoc$/i.test(name)) live.push(`${tagName} ${name}`);
      if (/^(?:href|src|action)$/.test(name) && !SAFE_ADDRESS.test(String(value))) live.push(String(value));
    }
  });
  return live;
}
