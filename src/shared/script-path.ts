import { sha256 } from './digest.ts';

/**
 * Where a script lies in the built folder; the name changes with the content, so no browser keeps an old one.
 *
 * @param ending - of a style sheet, `css`
 * @example await scriptPath('site', 'a()') // => 'assets/site.6edd5382.js'
 */
export async function scriptPath(name: string, code: string, ending: 'js' | 'css' = 'js'): Promise<string> {
  return `assets/${name}.${Buffer.from(await sha256(code))
    .toString('hex')
    .slice(0, 8)}.${ending}`;
}
