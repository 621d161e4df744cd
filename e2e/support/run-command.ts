// Runs the command as a user does.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** "Rendering 50 of 200, 12 s left"; how many such lines there are depends on the machine. */
const PROGRESS =
  /^(?:Reading|Converting|Collecting|Writing MDX|Rendering|Proving|Indexing|Packing|Finishing) \d+(?: of \d+(?:, .* left)?)?\n/gm;

export interface Run {
  status: number | null;
  stdout: string;
  /** Without the lines that show progress. */
  stderr: string;
}

export function runSeedpress(...args: string[]): Run {
  return runSeedpressWith({}, ...args);
}

/** @param variables - added to the environment */
export function runSeedpressWith(variables: Readonly<Record<string, string>>, ...args: string[]): Run {
  // Playwright asks child processes for colours, which comparisons of text do not expect.
  const { FORCE_COLOR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/index.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...env, ...variables, NO_COLOR: '1', INIT_CWD: ROOT },
  });
  return { status, stdout, stderr: stderr.replace(PROGRESS, '') };
}
