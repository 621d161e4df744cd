// The command. Exit codes: 0 all well, 1 built but some seeds were refused, 2 could not build.
import { styleText } from 'node:util';
import { createProgram, describeError } from './program.ts';

const program = createProgram();
try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  const message = describeError(error);
  if (message) {
    console.error(`${styleText('red', 'error', { stream: process.stderr })} ${message}`);
    process.exit(2);
  }
}
