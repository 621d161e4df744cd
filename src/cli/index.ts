// The command. Exit codes: 0 all well, 1 built but some seeds were refused, 2 could not build.
import { styleText } from 'node:util';
import { type ArgsDef, type CommandDef, defineCommand, renderUsage, runCommand } from 'citty';
import { checkArgs } from './check-args.ts';

/** Each is loaded when it is asked for: reading texts needs no Astro. */
const subCommands = {
  build: () => import('./build.ts').then(({ build }) => build),
  check: () => import('./check.ts').then(({ check }) => check),
  'check-site': () => import('./check-site.ts').then(({ checkSiteLinks }) => checkSiteLinks),
  convert: () => import('./convert.ts').then(({ convert }) => convert),
  dev: () => import('./dev.ts').then(({ dev }) => dev),
  preview: () => import('./preview.ts').then(({ preview }) => preview),
  start: () => import('./start.ts').then(({ start }) => start),
};

const main = defineCommand({
  meta: {
    name: 'seedpress',
    description: 'A folder of plain-text documents becomes a site to read and search.',
  },
  subCommands,
});

const [name = '', ...rawArgs] = process.argv.slice(2);
try {
  const load = Object.entries(subCommands).find(([key]) => key === name)?.[1];
  const command = (await load?.()) as CommandDef | undefined;
  if (!command || rawArgs.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(await renderUsage(command ?? main, command && main));
    if (!command && name !== '' && !name.startsWith('-')) fail(`Unknown command \`${name}\``);
  } else {
    checkArgs(rawArgs, command.args as ArgsDef);
    await runCommand(command, { rawArgs });
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): never {
  console.error(`${styleText('red', 'error', { stream: process.stderr })} ${message}`);
  process.exit(2);
}
