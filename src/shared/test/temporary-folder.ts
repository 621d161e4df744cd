// A folder on disk for the tests of one file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/**
 * Removed with all it holds after the last test of the file that calls this.
 *
 * @returns absolute path of an empty folder
 */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seedpress-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
