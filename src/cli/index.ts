// The command. Exit codes: 0 all well, 1 built but some seeds were refused, 2 could not build.
import { endIdleProcesses } from '../build/workers/process.ts';
import { describeError } from './console/describe-error.ts';
import { printError } from './console/print-error.ts';
import { createProgram } from './program.ts';
import { requireOptionsPassed } from './require-options-passed.ts';

const program = createProgram();
try {
  if (process.argv.length <= 2) program.outputHelp();
  else {
    requireOptionsPassed(program, process.argv[2], process.env);
    await program.parseAsync();
  }
  await endIdleProcesses();
} catch (error) {
  const message = describeError(error);
  if (message) {
    printError(message);
    process.exit(2);
  }
}
