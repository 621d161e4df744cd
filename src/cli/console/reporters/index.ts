// The forms in which messages can be had.

import type { Reporter } from '../../../shared/diagnostic.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export const reporters = { text, json, github } satisfies Record<string, Reporter>;
