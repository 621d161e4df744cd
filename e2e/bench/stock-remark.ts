// The reference for reading: stock remark parses and writes each text of a folder.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';

const [folder = '.'] = process.argv.slice(2);
const processor = remark();
for (const name of globSync('**/*.txt', { cwd: folder })) {
  processor.processSync(readFileSync(join(folder, name), 'utf8'));
}
