// Runs the command as a user does, and measures its processor time and memory.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Makes a process print at its end the resources that it used. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>console.error("USED "+JSON.stringify(process.resourceUsage())))';

export interface Used {
  /** Processor time of the process itself, in ms. */
  cpu: number;
  /** Peak memory, in MB. */
  memory: number;
}

/** @throws Error with the output of the command if it fails; refused seeds are no failure */
export function measureSeedpress(...args: string[]): Used {
  return measureScript('src/cli/index.ts', ...args);
}

/**
 * @param script - relative to the project
 * @throws Error with the output of the script if it fails
 */
export function measureScript(script: string, ...args: string[]): Used {
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT, join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const used = /^USED (.*)$/m.exec(stderr)?.[1];
  if (status === 2 || !used) throw new Error(`${script} ${args.join(' ')} ended with ${status}\n${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
}
