// `--config <file>`: one project builds several sites, each with keys of its own.
import { readFile } from 'node:fs/promises';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { OVERLAY_VARIABLE, type Overlay } from '../config/schema.ts';
import { fromUser } from './paths.ts';

/**
 * Lay the keys of the file that the arguments name over src/site.config.ts, for this process and those it starts.
 * It must be done before that module is loaded, which checks them.
 *
 * @param rawArgs - as they were typed
 * @throws Error with a sentence for the user if there is no such file, or no `key: value` in it
 */
export async function useConfig(rawArgs: readonly string[]): Promise<void> {
  const file = configIn(rawArgs);
  if (file === undefined) return;
  const overlay: Overlay = { file, keys: keysIn(await read(fromUser(file, '')), file) };
  process.env[OVERLAY_VARIABLE] = JSON.stringify(overlay);
}

function configIn(rawArgs: readonly string[]): string | undefined {
  const at = rawArgs.findIndex((arg) => arg === '--config' || arg.startsWith('--config='));
  const arg = rawArgs[at];
  return arg?.includes('=') ? arg.slice('--config='.length) : arg && rawArgs[at + 1];
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot read the configuration \`${path}\`: ${why}. Check the path.`);
  });
}

function keysIn(yaml: string, file: string): Overlay['keys'] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const [error] = document.errors;
  if (error) {
    const { line, col } = counter.linePos(error.pos[0]);
    const what = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '');
    throw new Error(`Cannot read ${file}:${line}:${col}: ${what}. Expected YAML.`);
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new Error(`Cannot read ${file}, expected YAML with one \`key: value\` a line.`);
  }
  return document.toJS() ?? {};
}
