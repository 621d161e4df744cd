// The configuration is data: a YAML file, read here and checked by config/schema.ts.
import { readFile } from 'node:fs/promises';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { ConfigurationFile } from '../../config/schema.ts';

/**
 * @param path - absolute
 * @param shown - the same, as messages name it
 * @throws Error with a sentence for the user if there is no such file, or no `key: value` in it
 */
export async function readConfiguration(path: string, shown: string): Promise<ConfigurationFile> {
  const yaml = await readFile(path, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot read the configuration \`${path}\`: ${why}. Check the path.`);
  });
  return { file: shown, keys: parseKeys(yaml, shown) };
}

function parseKeys(yaml: string, file: string): ConfigurationFile['keys'] {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const what = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '');
    throw new Error(`Cannot read ${file}:${line}:${col}: ${what}. Expected YAML.`);
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new Error(`Cannot read ${file}, expected YAML with one \`key: value\` a line.`);
  }
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    // An alias without an anchor, or so many that they would fill the memory.
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot read ${file}: ${why}. Expected YAML.`, { cause });
  }
}
