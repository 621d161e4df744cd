import { replaceFolder } from '../replace-folder.ts';
import type { Step } from './step.ts';

/** Puts the finished site in the place of the old one, in one move. */
export const swap: Step = {
  name: 'swap',
  async run({ site, out }) {
    if (out !== undefined) await replaceFolder(out, site);
  },
};
