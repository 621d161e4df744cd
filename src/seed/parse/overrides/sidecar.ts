// A `.yml` file beside seeds, as bytes → what its author wrote in it.
import { VFile } from 'vfile';
import { readText } from '../../decode/read-text.ts';
import { type Authored, nothingAuthored } from './overrides.ts';
import { readAuthorYaml, type Standing } from './read-overrides.ts';

export interface AuthorFile {
  /** With what is to be said about it; refused if it cannot be read as it is meant. */
  file: VFile;
  /** Nothing of it counts if the file is refused. */
  authored: Authored;
}

/** @param path - relative to the seeds folder, with `/` */
export function readAuthorFile(
  path: string,
  bytes: Uint8Array,
  standing: Exclude<Standing, 'seed'>,
): AuthorFile {
  const file = new VFile({ path });
  const isText = readText(file, bytes) !== undefined;
  const authored = isText ? readAuthorYaml(String(file), file, standing) : undefined;
  return { file, authored: authored ?? nothingAuthored };
}
