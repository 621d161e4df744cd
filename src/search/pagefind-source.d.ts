// pagefind.js as a function, made at build time: the browser functions that it may not use from disk become arguments.
declare module 'pagefind:source' {
  export interface Pagefind {
    options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
    search: (
      query: string,
      options?: { filters?: object; sort?: object },
    ) => Promise<{ results: { id: string; score: number; data: () => Promise<unknown> }[] }>;
  }
  export default function createPagefind(
    fetch: (url: string) => Promise<Response>,
    Worker: new (url: string) => unknown,
    document: object,
  ): Pagefind;
}
