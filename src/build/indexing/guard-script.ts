import { checksum } from '../../shared/checksum.ts';

/**
 * Makes a script that does nothing unless it is whole: one that was cut or changed might do anything else. Browsers can
 * check a script over http only, so from disk it has to check itself.
 */
export function guardScript(code: string): string {
  const run = `function(){${code}}`;
  return `((run)=>{const sum=${checksum};if(sum(String(run))===${checksum(run)})run()})(${run});`;
}
