import { styleText } from 'node:util';
import { showsColour } from './terminal.ts';

/** @param message - a sentence for the user */
export function printError(message: string): void {
  const word = showsColour(process.stderr) ? styleText('red', 'error', { validateStream: false }) : 'error';
  console.error(`${word} ${message}`);
}
