// Options that several sub-commands share.
import { InvalidArgumentError, Option } from 'commander';
import { reporters } from './console/reporters/index.ts';

export const out = new Option('--out <folder>', 'folder the site is written to; dist/ without it');
export const config = new Option('--config <file>', 'YAML whose keys beat those of seedpress.yml');
export const port = new Option('--port <number>', 'first port to try').default(4321).argParser(parsePort);
export const open = new Option('--open', 'open the site in the browser');
export const format = new Option('--format <form>', 'form of the messages')
  .choices(Object.keys(reporters))
  .default('text');

export type ReporterName = keyof typeof reporters;

/** @throws InvalidArgumentError if the text is no port */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('Expected a number from 1 to 65535.');
  }
  return port;
}
