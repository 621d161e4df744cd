// The interface of browsers without a Playwright build, independent of their protocol.
import type { InputSource } from './input.ts';

export interface Driver {
  /** A tab that shares no storage with any other. */
  open: () => Promise<Tab>;
  /** Ends the browser and the programs that were started for it. */
  close: () => Promise<void>;
}

export interface Tab {
  /** Resolves when the page is loaded. */
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page, with values that JSON can hold. @throws Error with what it threw there */
  run: <Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** Sends input of keyboard and pointer. */
  perform: (actions: readonly InputSource[]) => Promise<void>;
  /** Console messages and errors of the page, where the protocol reports them. */
  complaints: () => readonly string[];
  close: () => Promise<void>;
}
