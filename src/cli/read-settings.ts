// The arguments that say which folder is built, and how → settings.
import { join } from 'node:path';
import { readConfiguration } from '../build/read/configuration.ts';
import { createSettings, ROOT, type Settings } from '../build/settings.ts';
import { shortPath } from './console/terminal.ts';
import { fromUser } from './paths.ts';
import { requireFolder } from './require-folder.ts';

/** The project's own configuration. */
const OWN_CONFIGURATION = 'seedpress.yml';
/** For benchmarks that compare sizes of shards; not documented for owners. */
const SHARD_SIZE_VARIABLE = 'SEEDPRESS_SHARD_SIZE';

/**
 * @param folder - of the documents, as the user typed it; the project's own without it
 * @param config - the configuration file, as the user typed it
 * @throws Error with a sentence for the user if a folder or file is missing or wrong
 */
export async function readSettings(
  folder: string | undefined,
  config: string | undefined,
): Promise<Settings> {
  const seeds = fromUser(folder, 'seeds');
  await requireFolder(seeds);
  const own = await readConfiguration(join(ROOT, OWN_CONFIGURATION), OWN_CONFIGURATION);
  const named = config === undefined ? undefined : await readConfiguration(fromUser(config, ''), config);
  const shardSize = Number(process.env[SHARD_SIZE_VARIABLE]) || undefined;
  return createSettings({ seeds, shown: shortPath(seeds), own, named, shardSize });
}
