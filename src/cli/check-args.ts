import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';

/**
 * @param rawArgs - as they were typed
 * @param known - what the command takes
 * @throws Error that names the first argument which is not among them
 */
export function checkArgs(rawArgs: string[], known: ArgsDef): void {
  const defined = Object.entries(known);
  const options = defined
    .filter(([, { type }]) => type !== 'positional')
    .map(([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }] as const);
  const { positionals } = parseArgs({
    args: rawArgs,
    options: Object.fromEntries(options),
    allowPositionals: true,
  });
  const extra = positionals[defined.length - options.length];
  if (extra !== undefined)
    throw new Error(`Unexpected argument \`${extra}\`. Put paths with blanks in quotes.`);
}
