interface ImportMetaEnv {
  /** Folder of the generated MDX pages, absolute. Set by the integration `seeds`. */
  readonly SEEDPRESS_CONTENT: string;
  /** File that holds what the build has to say of its texts, absolute. Set by the integration `seeds`. */
  readonly SEEDPRESS_REPORT: string;
  /** Name of the folder that was built. Set by the integration `seeds`. */
  readonly SEEDPRESS_NAME: string;
}

/** A browser script as one classic, minified function call. Made by the integration `scripts`. */
declare module '*?script' {
  const code: string;
  export default code;
}
