// The memory that a command takes with all processes that it starts: Pagefind's index is in one of them.
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

export interface Ended {
  status: number | null;
  output: string;
  /** At its peak, in MB. */
  memory: number;
}

/** Between two measurements, in ms. */
const INTERVAL = 300;
const run = promisify(execFile);

export function runMeasured(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Ended> {
  const child = spawn(command, args, { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let memory = 0;
  const measure = async () => {
    memory = Math.max(memory, sumFamilyMemory(child.pid ?? 0, await listProcesses()));
  };
  const timer = setInterval(measure, INTERVAL);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ status, output, memory });
    });
  });
}

/** @returns a line for each process of the machine: its number, that of its parent, kilobytes; empty if there is no `ps` */
export async function listProcesses(): Promise<string> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']).catch(() => ({ stdout: '' }));
  return stdout;
}

/**
 * @param processes - as `listProcesses` gives them
 * @returns MB of a process and all its descendants
 */
export function sumFamilyMemory(root: number, processes: string): number {
  const all = processes
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  // Parents need not come before their children.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [pid = 0, parent = 0] of all) if (family.has(parent)) family.add(pid);
  }
  return all.reduce((sum, [pid = 0, , size = 0]) => sum + (family.has(pid) ? size : 0), 0) / 1024;
}
