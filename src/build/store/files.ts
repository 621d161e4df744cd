// Files of the store. A file under a name is whole: it is written beside its place and moved there in one step.
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @returns SHA-256, hexadecimal */
export function digestText(text: string): string {
  return createSha256().update(text).digest('hex');
}

function createSha256(): Hash {
  return createHash('sha256');
}

/** @param path - absolute; its folders are made */
export function writeWhole(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}.next`;
  writeFileSync(next, text);
  renameSync(next, path);
}

/** @returns the text of a file, or `undefined` if it cannot be read */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** One value a line, after a line that names the version of their form. */
export function writeLines(path: string, version: string, values: Iterable<unknown>): void {
  const lines = [JSON.stringify(version)];
  for (const value of values) lines.push(JSON.stringify(value));
  writeWhole(path, lines.join('\n'));
}

/** @returns the values; none if the file is of another version, damaged or missing */
export function readLines<Value>(path: string, version: string): Value[] {
  const [head, ...lines] = (readIfThere(path) ?? '').split('\n');
  if (head !== JSON.stringify(version)) return [];
  try {
    return lines.map((line) => JSON.parse(line) as Value);
  } catch {
    return [];
  }
}
