// `npm run build texts --out x`: without `--` before them npm keeps the options to itself, and `x` looks like an argument.
import type { Command } from 'commander';

/**
 * @param name - of the command
 * @param environment - as npm sets it for a script: an option that it kept is `npm_config_<option>`
 * @throws Error with the command as it should be typed, if npm kept an option of the command to itself
 */
export function requireOptionsPassed(
  program: Command,
  name: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const command = program.commands.find((one) => one.name() === name);
  const script = environment['npm_lifecycle_event'];
  if (!command || script === undefined) return;
  const kept = command.options.filter(
    ({ long }) => environment[`npm_config_${long?.slice(2)}`] !== undefined,
  );
  if (kept.length === 0) return;
  const options = kept.map(({ flags }) => flags).join(' ');
  const [argument] = command.registeredArguments;
  const words = ['npm run', script, '--', ...(argument ? [`<${argument.name()}>`] : []), options].join(' ');
  const names = kept.map(({ long }) => `\`${long}\``).join(', ');
  throw new Error(`npm kept ${names} to itself, because no \`--\` stands before it. Type: ${words}`);
}
