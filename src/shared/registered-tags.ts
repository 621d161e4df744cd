// Language tags that IANA registered before today's grammar, which `Intl` refuses, and what they are called today.
// Source: the grandfathered and redundant entries of the IANA Language Subtag Registry.

/** In small letters, each with its canonical form. */
export const registeredTags: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'en-gb-oed': 'en-GB-oxendict',
    'i-ami': 'ami',
    'i-bnn': 'bnn',
    'i-default': 'en-x-i-default',
    'i-enochian': 'und-x-i-enochian',
    'i-hak': 'hak',
    'i-klingon': 'tlh',
    'i-lux': 'lb',
    'i-mingo': 'see-x-i-mingo',
    'i-navajo': 'nv',
    'i-pwn': 'pwn',
    'i-tao': 'tao',
    'i-tay': 'tay',
    'i-tsu': 'tsu',
    'no-bok': 'nb',
    'no-nyn': 'nn',
    'sgn-be-fr': 'sfb',
    'sgn-be-nl': 'vgt',
    'sgn-ch-de': 'sgg',
    'zh-min': 'nan',
    'zh-min-nan': 'nan',
  }),
);
