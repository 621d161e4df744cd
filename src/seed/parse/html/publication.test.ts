import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSeed } from '../../test/seed.ts';

const TEXT = '<p>Người làng cất giữ chuyện này trong rương.</p>';

test('a page that was saved as a draft is held back', () => {
  const cases: [page: string, held: boolean][] = [
    [`<meta name="draft" content="true">${TEXT}`, true],
    [`<meta name="Published" content="false">${TEXT}`, true],
    [`<article class="post-7 type-post status-draft hentry">${TEXT}</article>`, true],
    [`<article class="post-7 type-post status-private hentry">${TEXT}</article>`, true],
    [`<article class="post-7 type-post status-publish hentry">${TEXT}</article>`, false],
    [`<div class="status-pending">Đơn hàng</div>${TEXT}`, false],
    [`<meta name="robots" content="noindex">${TEXT}`, false],
    [`<meta name="description" content="draft">${TEXT}`, false],
    [`<div hidden>Kín</div>${TEXT}`, false],
  ];
  for (const [page, held] of cases) assert.equal(convertSeed(page, 'a.html').data.draft ?? false, held, page);
});
