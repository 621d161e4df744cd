// Counts what code does, so that a test can show how work grows without a clock: counts are the same on every machine.
import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface Work {
  /** Times that a function, a branch or a turn of a loop was run, whether ours or a package's. */
  steps: number;
  /** Characters that regular expressions passed over. Text that other built-in methods pass over is not counted. */
  characters: number;
}

export interface Counted {
  /** URL of a module, as `import.meta.resolve` gives it. */
  module: string;
  /** Name of an exported function. Awaited if it returns a promise. */
  name: string;
  /** The arguments of each call, such as can be sent to a process. */
  calls: readonly (readonly unknown[])[];
  /** Ends of the URLs of modules whose steps are not counted. */
  except?: readonly string[];
}

/** Optimised code counts less than it does. */
const FLAGS = ['--no-opt', '--no-maglev'];

/**
 * Calls the function in a process of its own, which nothing else shares.
 *
 * @returns the work of each call. The first call is made twice and counted once, so that nothing is set up meanwhile.
 * @throws Error if the module cannot be loaded or the function throws
 */
export async function countWork(counted: Counted): Promise<Work[]> {
  const child = fork(new URL('./count-work-process.ts', import.meta.url), {
    execArgv: FLAGS,
    serialization: 'advanced',
  });
  child.send(counted);
  const [works]: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (!Array.isArray(works))
    throw new Error(`Cannot count the work of \`${counted.name}\`: its process ended`);
  return works;
}

/**
 * @param works - for an input, one of twice its size, and one of four times its size
 * @returns 2 where work grows with the size, 4 where it grows with the square of it, 1 where it does not grow
 */
export function growthOfWork(works: readonly Work[]): Work {
  const growth = (part: keyof Work) => {
    const [small = 0, middle = 0, large = 0] = works.map((work) => work[part]);
    return middle === small ? 1 : (large - middle) / (middle - small);
  };
  return { steps: growth('steps'), characters: growth('characters') };
}
