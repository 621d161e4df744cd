import { styleText } from 'node:util';

/** @param message - a sentence for the user */
export function printError(message: string): void {
  console.error(`${styleText('red', 'error', { stream: process.stderr })} ${message}`);
}
