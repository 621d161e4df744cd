// Arguments that several sub-commands share.
import { reporters } from './console/reporters/index.ts';

export const folder = {
  type: 'positional',
  required: false,
  description: 'Folder of the documents; seeds/ without it',
} as const;

export const out = {
  type: 'string',
  valueHint: 'folder',
  description: 'Folder the site is written to; dist/ without it',
} as const;

export const config = {
  type: 'string',
  valueHint: 'file',
  description: 'YAML whose keys beat those of seedpress.yml',
} as const;

export const port = {
  type: 'string',
  valueHint: 'number',
  default: '4321',
  description: 'First port to try',
} as const;

export const open = { type: 'boolean', description: 'Open the site in the browser' } as const;

export const format = {
  type: 'enum',
  options: Object.keys(reporters) as (keyof typeof reporters)[],
  default: 'text',
  description: 'Form of the messages',
} as const;

/** @throws Error if the text is no port */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`Unexpected port \`${text}\`, expected a number from 1 to 65535`);
  }
  return port;
}
