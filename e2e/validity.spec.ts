// HTML is valid on every kind of page, every specimen, and pages of hostile texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { listDocumentPages, listPageKinds } from './support/built-pages.ts';
import { HOSTILE_SITE, SAMPLE_SITE, SITE } from './support/site-folders.ts';
import { specimens } from './texts/sample-specimens.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A title is the document's own, and some documents have long ones.
    'long-title': 'off',
    // The interface's own ids begin with `_`, so that no heading of a text has one of them.
    'valid-id': ['error', { relaxed: true }],
    // Suggestions below a search box hold headings, excerpts and links; a native list holds words only.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

const sites = {
  SITE: () => listPageKinds(SITE),
  SAMPLE_SITE: () => [
    ...listPageKinds(SAMPLE_SITE),
    ...listDocumentPages(SAMPLE_SITE).filter(({ seed }) => seed in specimens),
  ],
  HOSTILE_SITE: () => [...listPageKinds(HOSTILE_SITE), ...listDocumentPages(HOSTILE_SITE).slice(0, 60)],
};
const folders = { SITE, SAMPLE_SITE, HOSTILE_SITE };

for (const [name, pages] of Object.entries(sites)) {
  test(`pages of ${name} are valid HTML`, async () => {
    const paths = new Set(pages().map(({ path }) => path));
    expect(paths.size).toBeGreaterThanOrEqual(4);
    for (const path of paths) {
      const html = readFileSync(join(folders[name as keyof typeof folders], path), 'utf8');
      const { results } = await validator.validateString(html);
      const said = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
      );
      expect.soft(said, path).toEqual([]);
    }
  });
}
