// What a test asks of a browser that Playwright has no build of on this machine, whatever protocol it speaks.
import type { InputSource } from './input.ts';

export interface Driver {
  /** A tab that shares no storage with any other. */
  open: () => Promise<Tab>;
  /** Ends the browser and all that was started for it. */
  close: () => Promise<void>;
}

export interface Tab {
  /** Comes back when the page is loaded. */
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page, with values that JSON can hold. @throws Error with what it threw there */
  run: <Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** Keys and pointer as a hand would use them. */
  perform: (actions: readonly InputSource[]) => Promise<void>;
  /** What the page said on the console or did wrong, where the browser tells. */
  complaints: () => readonly string[];
  close: () => Promise<void>;
}
