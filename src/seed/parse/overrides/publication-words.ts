// Keys and values by which programs and people say whether a document is published: small letters, no marks between words.
import { languages } from '../../languages/index.ts';

/** Keys that hold a document back unless their value says no. */
export const DRAFT = new Set([
  'draft',
  'isdraft',
  'private',
  'isprivate',
  'unpublished',
  'donotpublish',
  'nopublish',
]);
/** Keys that hold it back if their value says yes. */
export const HIDDEN = new Set([
  ...['hidden', 'ishidden', 'unlisted', 'headless', 'exclude', 'excluded', 'disabled'],
  'eleventyexcludefromcollections',
]);
/** Keys that hold it back if their value says no. */
export const PUBLIC = new Set([
  ...['publish', 'published', 'ispublished', 'public', 'ispublic', 'dgpublish', 'publishable', 'permalink'],
  ...['render', 'listed', 'visible', 'routable', 'online', 'live', 'enabled', 'ready', 'readytopublish'],
]);
/** Keys with a word for the state of a document. */
export const STATUS = new Set(['status', 'state']);
/** The end of others: `post_status`. */
export const STATUS_END = /status$/;
/** Keys that say who may read it. */
export const READERS = new Set(['visibility', 'postvisibility', 'access']);
/** Keys without which nobody may read it. */
export const LOCK = new Set(['password', 'passphrase']);
/** Keys whose value is a group of such keys. */
export const GROUPS = new Set([
  'build',
  'cascade',
  'extra',
  'params',
  'meta',
  'metadata',
  'settings',
  'publishing',
]);

export const YES = new Set(['true', 'yes', 'y', 'on', '1', 't', 'x']);
export const NO = new Set(['false', 'no', 'n', 'off', '0', 'f', 'never']);
/** As good as no value. */
export const NONE = new Set(['', 'null', '~', 'nil', 'none', 'undefined']);
export const HELD = new Set([
  ...['draft', 'drafts', 'autodraft', 'private', 'pending', 'pendingreview', 'future', 'scheduled', 'hidden'],
  ...[
    'unpublished',
    'notpublished',
    'donotpublish',
    'unlisted',
    'trash',
    'trashed',
    'withheld',
    'skip',
    'password',
  ],
]);
/** Readers that are not everybody. */
export const FEW = new Set([
  ...[
    'members',
    'paid',
    'tiers',
    'internal',
    'restricted',
    'confidential',
    'protected',
    'secret',
    'onlyme',
    'me',
  ],
  ...['friends', 'subscribers', 'team', 'nobody', 'none', 'noone'],
]);
export const RELEASED = new Set(['published', 'publish', 'public', 'live', 'final', 'visible', 'listed']);

for (const { publication } of languages) {
  for (const key of publication?.draftKeys ?? []) DRAFT.add(joinWords(key));
  for (const key of publication?.statusKeys ?? []) STATUS.add(joinWords(key));
  for (const word of publication?.held ?? []) HELD.add(joinWords(word));
  for (const word of publication?.no ?? []) NO.add(joinWords(word));
}

/** @example joinWords('is-Draft') // => 'isdraft' */
export function joinWords(text: string): string {
  return text
    .normalize()
    .toLowerCase()
    .replace(/[\s_.:'"-]+/g, '');
}
