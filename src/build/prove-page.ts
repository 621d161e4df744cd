import type { VFile } from 'vfile';
import { whyUnfaithful } from '../render/is-faithful.ts';
import { report } from '../seed/messages.ts';

/**
 * Refuse a page that would not show its text word for word.
 *
 * @returns whether it does
 */
export function provePage(page: VFile): boolean {
  const { tree } = page.data;
  const why = tree ? whyUnfaithful(String(page), tree) : 'there is no tree to compare it with';
  if (why) report(page, 'page-not-faithful', [why], { line: 1, column: 1 });
  return !why;
}
