// Files of the store. A file under a name is whole: it is written beside its place and moved there in one step.
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

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

/** One value a line, after a line with the version of their form and the digest of all that follows. */
export function writeLines(path: string, version: string, values: Iterable<unknown>): void {
  const lines = Array.from(values, (value) => JSON.stringify(value));
  writeWhole(path, [formatHead(version, lines), ...lines].join('\n'));
}

/** @returns the values; none if the file is of another version, damaged or missing */
export function readLines<Value>(path: string, version: string): Value[] {
  const [head, ...lines] = (readIfThere(path) ?? '').split('\n');
  return head === formatHead(version, lines) ? lines.map((line) => JSON.parse(line) as Value) : [];
}

function formatHead(version: string, lines: readonly string[]): string {
  const hash = createSha256();
  for (const line of lines) hash.update(`${line}\n`);
  return JSON.stringify([version, hash.digest('hex')]);
}

/** @returns paths of all files in a folder, which is made if it is missing; absolute, as is the folder's */
export function listFiles(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/**
 * @param folder - absolute
 * @returns SHA-256 of the names and bytes of all files in it, hexadecimal
 */
export async function digestFolder(folder: string): Promise<string> {
  const hash = createSha256();
  for (const path of listFiles(folder).sort()) {
    const bytes = await readFile(path);
    hash.update(`${relative(folder, path)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
