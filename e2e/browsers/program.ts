// Programs that a test needs beside it: each is started here, and ended by its own number.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Program {
  child: ChildProcess;
  /** What it has said so far. */
  said: () => string;
}

const PATIENCE = 60_000;

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
  // One that cannot be started ends at once; `saidBy` tells.
  child.on('error', (error) => {
    text += error.message;
  });
  return { child, said: () => text };
}

/**
 * Waits for words of a program.
 *
 * @throws Error with all it said if it ends, or takes longer than a minute
 */
export async function waitForOutput({ child, said }: Program, words: RegExp): Promise<RegExpMatchArray> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const found = said().match(words);
    if (found) return found;
    if (hasEnded(child)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} did not say ${words}:\n${said()}`);
}

/** Asks it to end, then makes it. */
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
