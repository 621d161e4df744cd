// English texts that every installation has: the READMEs of the installed packages, under their free licences.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const PACKAGES = join(import.meta.dirname, '../../../../node_modules');
const SHORTEST = 1500;

/**
 * @param out - a folder that is new or empty
 * @returns a sentence about the written files
 */
export function gatherReadmes(out: string): string {
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`Cannot write to \`${out}\`, expected an empty folder`);
  const seen = new Set<string>();
  for (const name of globSync('**/{README,readme,Readme}.md', { cwd: PACKAGES }).sort()) {
    const text = readFileSync(join(PACKAGES, name));
    // A package may be installed in several versions.
    const digest = createHash('sha256').update(text).digest('hex');
    if (text.length < SHORTEST || seen.has(digest)) continue;
    seen.add(digest);
    const file = dirname(name)
      .split(sep)
      .filter((part) => part !== 'node_modules')
      .join('--');
    writeFileSync(join(out, `${file}.md`), text);
  }
  return `Wrote ${seen.size} texts to ${out}`;
}
