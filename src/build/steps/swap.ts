import { join } from 'node:path';
import { replaceFolder } from '../replace-folder.ts';
import type { Step, StepContext } from './step.ts';

/** Puts the finished site in the place of the old one, in one move. */
export const swap: Step = {
  name: 'swap',
  async run({ site, store, out }) {
    if (out !== undefined) await replaceFolder(out, site, replacementRecord(store));
  },
};

/** @returns the file that names the temporary folder of a replacement under way, absolute */
export function replacementRecord(store: StepContext['store']): string {
  return join(store, 'replacement.json');
}
