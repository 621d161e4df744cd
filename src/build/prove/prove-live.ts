// One page of MDX that does not compile, or imports a missing file, would stop the build of all: so it is compiled once
// before.
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import type { VFile } from 'vfile';
import { report } from '../../seed/messages.ts';

/**
 * "import './x.css'", "import x from './x.js'", "export * from 'y'" at the start of a line of the compiled module; not
 * "export const x = 'y'".
 */
const IMPORT = /^(?:import\s*(?=["'])|(?:import|export)\b[^'"\n;=]*?\bfrom\s*)(["'])([^"'\n]+)\1/gm;
/**
 * Marks that the bundler and Astro put into modules for themselves: `__VITE_ASSET__abc__`, `__ASTRO_IMAGE_`, `@@ASTRO-LINKS@@`,
 * `!~{001}~`. A module that has one of its own ends the build, or loses it.
 */
const BUNDLER_MARK = /__(?:VITE|ASTRO)_[A-Z_]+|@@ASTRO[-_][A-Z_-]+@@|!~\{\w+\}~/;
/** Extensions that an import may leave out. */
const ENDINGS = ['', '.ts', '.js', '.mjs', '.tsx', '.jsx', '.json', '/index.ts', '/index.js'];
/** "3:7: Unexpected token" */
const PLACED = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*(.*)$/s;

export interface LiveMdx {
  /** The MDX without its front-matter, at the lines it has in the seed. */
  body: string;
  /** The whole seed: its front-matter is part of the module, too. */
  text: string;
  /** Folder of the seeds, absolute. */
  seeds: string;
}

/**
 * Refuse MDX that is run and cannot be.
 *
 * @returns whether it compiles and its own imports are there; what these import is not looked at
 */
export async function proveLive(page: VFile, { body, text, seeds }: LiveMdx): Promise<boolean> {
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
  const path = resolve(seeds, page.path);
  const mark = findBundlerMark([text, path, JSON.stringify(page.data.metadata), code]);
  if (mark !== undefined) {
    report(
      page,
      'mdx-broken',
      [`the bundler takes \`${mark}\` for a mark of its own`],
      findPlace(mark, text),
    );
    return false;
  }
  for (const [, , name = ''] of code.matchAll(IMPORT)) {
    if (await importExists(name, resolve(seeds, dirname(page.path)))) continue;
    report(page, 'mdx-broken', [`there is no \`${name}\``], findPlace(name, body));
    return false;
  }
  return true;
}

/** A question mark in a path is one, too: the bundler reads no further, and finds no file. */
function findBundlerMark([text = '', path = '', ...others]: readonly (string | undefined)[]):
  | string
  | undefined {
  const [mark] = BUNDLER_MARK.exec([text, path, ...others].join('\n')) ?? [];
  return mark ?? (path.includes('?') ? '?' : undefined);
}

async function importExists(name: string, folder: string): Promise<boolean> {
  if (/^(?:astro|node|virtual):/.test(name)) return true;
  if (!name.startsWith('.') && !name.startsWith('/')) return packageExists(name);
  const path = resolve(folder, name.replace(/\?.*$/, ''));
  const found = await Promise.all(ENDINGS.map((ending) => stat(path + ending).catch(() => undefined)));
  return found.some((entry) => entry?.isFile());
}

function packageExists(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function findPlace(name: string, body: string) {
  const before = body.slice(0, Math.max(body.indexOf(name), 0)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
