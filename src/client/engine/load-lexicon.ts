import type { LexiconData } from '../../index-parts/lexicon/lexicon.ts';
import { type PackedLexicon, unpackLexicon } from '../../index-parts/lexicon/packed-lexicon.ts';
import { createYielder, runInSteps, type Yielder } from '../lib/yield-to-main.ts';
import { LEXICON } from './pagefind/index-file.ts';
import type { Transport } from './pagefind/transport.ts';
import { buildLexicon, type Lexicon } from './query/lexicon.ts';

/** Without its lexicon a site can still be searched, without corrections and abbreviations. */
const EMPTY: LexiconData = { documents: 1, words: [], abbreviations: [] };

export async function loadLexicon(transport: Transport): Promise<Lexicon> {
  const yieldIfDue = createYielder();
  const data = await readLexicon(transport, yieldIfDue).catch(() => EMPTY);
  return runInSteps(buildLexicon(data), yieldIfDue);
}

async function readLexicon({ fetch, basePath }: Transport, yieldIfDue: Yielder): Promise<LexiconData> {
  const response = await fetch(`${basePath}${LEXICON}`);
  return runInSteps(unpackLexicon((await response.json()) as PackedLexicon), yieldIfDue);
}
