// Folders of documents for tests of the command.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RESULTS } from './site-folders.ts';

export const TEXT =
  'Sông Hương chảy qua thành phố Huế và đổ ra biển ở cửa Thuận An.\n\nMùa lũ, nước sông dâng cao.\n';

/** @returns path of a folder that holds these files and no others */
export function writeSeeds(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(RESULTS, 'command', name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}
