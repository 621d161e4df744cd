// The interface's words for scripts that run after the script `words`, which holds them in all languages.

export const translate: typeof globalThis.seedpress.translate = (...args) =>
  globalThis.seedpress.translate(...args);
export const translateCount: typeof globalThis.seedpress.translateCount = (...args) =>
  globalThis.seedpress.translateCount(...args);
