// The interface's words, for scripts that run once `words` is loaded (see assets.ts).

export const translate: typeof globalThis.seedpress.translate = (...args) =>
  globalThis.seedpress.translate(...args);
export const translateCount: typeof globalThis.seedpress.translateCount = (...args) =>
  globalThis.seedpress.translateCount(...args);
