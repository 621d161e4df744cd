import type { LexiconData } from '../../index-parts/lexicon/lexicon.ts';
import { type PackedLexicon, unpackLexicon } from '../../index-parts/lexicon/packed-lexicon.ts';
import { type Breath, createBreath, inTurns } from '../lib/yield-to-main.ts';
import { LEXICON } from './pagefind/index-file.ts';
import type { Transport } from './pagefind/transport.ts';
import { buildLexicon, type Lexicon } from './query/lexicon.ts';

/** Time of reading it without a pause, in ms. */
const AT_ONCE = 10;

/** Without its lexicon a site can be searched all the same, but for corrections and abbreviations. */
const EMPTY: LexiconData = { documents: 1, words: [], abbreviations: [] };

export async function loadLexicon(transport: Transport): Promise<Lexicon> {
  const breathe = createBreath(AT_ONCE);
  const data = await readLexicon(transport, breathe).catch(() => EMPTY);
  return inTurns(buildLexicon(data), breathe);
}

async function readLexicon({ fetch, basePath }: Transport, breathe: Breath): Promise<LexiconData> {
  const response = await fetch(`${basePath}${LEXICON}`);
  return inTurns(unpackLexicon((await response.json()) as PackedLexicon), breathe);
}
