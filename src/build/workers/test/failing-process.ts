// A process that converts, whose converter fails as hostile documents make one fail.
import { createEntryConverter } from '../../create-entry-converter.ts';
import { answerConversions } from '../answer-conversions.ts';

const UTF8 = new TextDecoder();
/** Documents before this one have filled the memory. */
let isFull = false;

answerConversions((options) => {
  const convert = createEntryConverter(options);
  return (entry, bytes) => {
    const text = UTF8.decode(bytes);
    if (text.startsWith('endless')) for (;;);
    if (text.startsWith('memory')) exhaustMemory();
    if (text.startsWith('abort') || (text.startsWith('fills') && isFull))
      process.kill(process.pid, 'SIGSEGV');
    if (text.startsWith('throws')) throw new Error('a fault');
    isFull = true;
    return convert(entry, bytes);
  };
});

function exhaustMemory(): void {
  const held: string[][] = [];
  for (;;) held.push(Array.from({ length: 100_000 }, (_, at) => `${at}`));
}
