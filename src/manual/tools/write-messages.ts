// Part of `npm run manual`: writes the page of messages, which a test compares with the tables.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatMessages } from './format-messages.ts';

writeFileSync(join(import.meta.dirname, '../messages.md'), formatMessages());
