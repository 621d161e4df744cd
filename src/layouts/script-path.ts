import { sha256 } from '../shared/digest.ts';

/**
 * The path of a script in the built folder. Its name changes with its content, so that no browser uses an old one.
 *
 * @param ending - `css` for a style sheet
 * @example await scriptPath('site', 'a()') // => 'assets/site.6edd5382.js'
 */
export async function scriptPath(name: string, code: string, ending: 'js' | 'css' = 'js'): Promise<string> {
  return `assets/${name}.${Buffer.from(await sha256(code))
    .toString('hex')
    .slice(0, 8)}.${ending}`;
}
