// Whether code arrived as it was written. Browsers check scripts themselves over http only; from disk it is up to us.

/** FNV-1a. It is written into scripts as it stands: it may use nothing from outside. */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** A script that does nothing unless it is whole: one that was cut or changed might do anything else. */
export function guarded(code: string): string {
  const run = `function(){${code}}`;
  return `((run)=>{const sum=${checksum};if(sum(String(run))===${checksum(run)})run()})(${run});`;
}
