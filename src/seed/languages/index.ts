// The languages that texts are read in. Adding one is a file beside this and a line below; where patterns of two could
// both match, the earlier language wins.
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const languages: readonly Language[] = [vi, th, en, fr, de, es, pt, it, nl, ru, zh, ja, ko, ar];
