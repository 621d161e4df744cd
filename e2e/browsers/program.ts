// Starts and ends programs that a test needs, each by its own process id.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Program {
  child: ChildProcess;
  /** All output so far. */
  output: () => string;
}

const TIMEOUT = 60_000;

export function startProgram(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(path, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  // A program that cannot be started ends at once; `waitForOutput` reports it.
  child.on('error', (error) => {
    text += error.message;
  });
  return { child, output: () => text };
}

/**
 * Waits until the output of a program matches.
 *
 * @throws Error with all output if the program ends first, or after a minute
 */
export async function waitForOutput({ child, output }: Program, words: RegExp): Promise<RegExpMatchArray> {
  const until = Date.now() + TIMEOUT;
  while (Date.now() < until) {
    const found = output().match(words);
    if (found) return found;
    if (hasEnded(child)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} did not print ${words}:\n${output()}`);
}

/** Terminates the program, and kills it if it has not ended after five seconds. */
export async function endProgram({ child }: Program): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}
