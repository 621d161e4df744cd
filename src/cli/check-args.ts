import { parseArgs } from 'node:util';
import type { ArgsDef, CommandDef } from 'citty';

/** @throws Error that names the first argument which the command does not know */
export function checkArgs(rawArgs: string[], command: CommandDef): void {
  const defined = Object.entries(command.args as ArgsDef);
  const options = defined
    .filter(([, { type }]) => type !== 'positional')
    .map(([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }] as const);
  const { positionals } = parseArgs({
    args: rawArgs,
    options: Object.fromEntries(options),
    allowPositionals: true,
  });
  const most = defined.length - options.length;
  const extra = positionals[most];
  if (extra !== undefined)
    throw new Error(`Unexpected argument \`${extra}\`. Put paths with blanks in quotes.`);
}
