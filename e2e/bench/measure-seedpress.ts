// Runs the command as a user does, and measures its processor time and memory.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Makes each process write at its end the resources that it used; without blanks, as an option of Node's. */
const REPORT =
  "data:text/javascript,import{appendFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';" +
  "if(isMainThread)process.on('exit',()=>appendFileSync(process.env.USED,JSON.stringify(process.resourceUsage())+'\\n'))";

export interface Used {
  /** Processor time of the process and of those that it starts, in ms. */
  cpu: number;
  /** Peak memory of the largest of them, in MB. */
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
  const folder = mkdtempSync(join(tmpdir(), 'seedpress-used-'));
  const path = join(folder, 'used.jsonl');
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_OPTIONS: `--import=${REPORT}`, USED: path },
  });
  const used = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  rmSync(folder, { recursive: true });
  if (status === 2 || used.length === 0)
    throw new Error(`${script} ${args.join(' ')} ended with ${status}\n${stderr}`);
  const all = used.map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
  return {
    cpu: all.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1000,
    memory: Math.max(...all.map(({ maxRSS }) => maxRSS)) / 1024,
  };
}
