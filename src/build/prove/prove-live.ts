// One page of MDX that does not compile, or imports what is not there, would stop the build of all: so it is compiled
// once before.
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import type { VFile } from 'vfile';
import { report } from '../../seed/messages.ts';

/** "import x from './x.js'", "export * from 'y'" at the start of a line of the compiled module. */
const IMPORT = /^(?:import|export)\b[^'"\n;]*?(?:\bfrom\s*)?(["'])([^"'\n]+)\1/gm;
/** What a module may be named without its ending. */
const ENDINGS = ['', '.ts', '.js', '.mjs', '.tsx', '.jsx', '.json', '/index.ts', '/index.js'];
/** "3:7: Unexpected token" */
const PLACED = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*(.*)$/s;

/**
 * Refuse MDX that is run and cannot be.
 *
 * @param seeds - folder of the seeds, absolute
 * @param body - the MDX, at the lines it has in the seed
 * @returns whether it compiles and its own imports are there; what these import is not looked at
 */
export async function proveLive(page: VFile, body: string, seeds: string): Promise<boolean> {
  let code: string;
  try {
    ({ code } = mdxToJs(body, { jsxImportSource: 'astro', features: { gfm: true } }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, what] = PLACED.exec(message) ?? [];
    const place = { line: Number(line ?? 1), column: Number(column ?? 1) };
    report(page, 'mdx-broken', [(what ?? message).trim()], place);
    return false;
  }
  for (const [, , name = ''] of code.matchAll(IMPORT)) {
    if (await isThere(name, resolve(seeds, dirname(page.path)))) continue;
    report(page, 'mdx-broken', [`there is no \`${name}\``], placeOf(name, body));
    return false;
  }
  return true;
}

async function isThere(name: string, folder: string): Promise<boolean> {
  if (/^(?:astro|node|virtual):/.test(name)) return true;
  if (!name.startsWith('.') && !name.startsWith('/')) return isPackage(name);
  const path = resolve(folder, name.replace(/\?.*$/, ''));
  const found = await Promise.all(ENDINGS.map((ending) => stat(path + ending).catch(() => undefined)));
  return found.some((entry) => entry?.isFile());
}

function isPackage(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function placeOf(name: string, body: string) {
  const before = body.slice(0, Math.max(body.indexOf(name), 0)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
