/** The store of the build that renders the pages. Made by the plugin `seedpress-store`. */
declare module 'virtual:seedpress/store' {
  /** As `openStore` takes it. */
  export const storeId: string;
  /** Modules of MDX that is run, by the document's id. */
  export const live: Readonly<
    Record<string, () => Promise<{ default: import('astro/runtime/server/index.js').AstroComponentFactory }>>
  >;
}

/** A browser script as one classic, minified function call. Made by the plugin `seedpress-classic-scripts`. */
declare module '*?script' {
  const code: string;
  export default code;
}
