// The forms in which messages are printed.

import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { text } from './text.ts';

export const reporters = { text, json, github } satisfies Record<string, Reporter>;
