/** Jekyll and Hexo keep unfinished documents there, and publish them by moving them. */
const HELD_FOLDER = /(?:^|\/)_(?:drafts?|private|unpublished)\//i;

/**
 * Whether a document lies in a folder, at any level, that holds all of it back.
 *
 * @param path - relative to the seeds folder, with `/`
 * @example isInHeldFolder('a/_drafts/b/c.md') // => true
 */
export function isInHeldFolder(path: string): boolean {
  return HELD_FOLDER.test(path);
}
