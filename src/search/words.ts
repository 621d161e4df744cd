// The interface's words, for the script that is loaded on demand: the script of every page has them already.

export const translate: typeof globalThis.seedpress.translate = (...args) =>
  globalThis.seedpress.translate(...args);
export const translateCount: typeof globalThis.seedpress.translateCount = (...args) =>
  globalThis.seedpress.translateCount(...args);
