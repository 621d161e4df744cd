// The process of `countWork`: V8 counts every block of the code that is loaded after it is told to.
import { once } from 'node:events';
import { Session } from 'node:inspector/promises';
import type { Counted, Work } from './count-work.ts';

const [counted] = await once(process, 'message');
const { module, name, calls, except = [] }: Counted = counted;
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const readCharacters = countCharacters();

const { [name]: run } = await import(module);
const works: Work[] = [];
await measure(calls[0] ?? []);
for (const args of calls) works.push(await measure(args));
process.send?.(works);

async function measure(args: readonly unknown[]): Promise<Work> {
  await readSteps();
  const before = readCharacters();
  await run(...args);
  return { characters: readCharacters() - before, steps: await readSteps() };
}

/** @returns steps since the call before */
async function readSteps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url !== import.meta.url && !except.some((end) => url.endsWith(end)))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Every use of a regular expression ends in its `exec`. */
function countCharacters(): () => number {
  let characters = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    if (match) characters += match.index + match[0].length - start;
    else characters += this.sticky ? 1 : text.length - start;
    return match;
  };
  return () => characters;
}
