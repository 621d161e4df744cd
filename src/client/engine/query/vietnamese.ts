// Vietnamese spelling, as queries and texts differ in it: everything in the engine that depends on this language.

/** A city that texts write in five ways, inside other words. */
export const CITY = /(?<=^|\s)(?:tp|thành phố) ?(?:hcm|hồ chí minh)(?=\s|$)/u;
export const CITY_NAMES = [
  'tp hcm',
  'tphcm',
  'tp hồ chí minh',
  'thành phố hồ chí minh',
  'thành phố hcm',
] as const;

/** A syllable without marks whose last sound is written i or y, by its consonant: "sĩ" and "sỹ", not "vui". */
export const I_OR_Y = /^(?:h|k|l|m|s|t|v|qu)[iy]$/;

/** Letters that are pronounced alike in some region, at the start of a syllable. */
export const SAME_STARTS: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['tr', 'ch'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['c', 'k', 'q'],
];

/** The same at its end. */
export const SAME_ENDS: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['c', 't', 'ch'],
  ['i', 'y'],
];
