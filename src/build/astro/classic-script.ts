// Browser code as one classic script: browsers refuse modules from file://.
import { type BuildOptions, build } from 'esbuild';

export interface ClassicScript {
  code: string;
  /** Every file it was made from, relative to the working directory. */
  inputs: string[];
}

/** @throws esbuild's error, which names file, line and column */
export async function classicScript(entry: string, options: BuildOptions = {}): Promise<ClassicScript> {
  const { outputFiles = [], metafile } = await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
  });
  return { code: outputFiles[0]?.text.trim() ?? '', inputs: Object.keys(metafile?.inputs ?? {}) };
}
