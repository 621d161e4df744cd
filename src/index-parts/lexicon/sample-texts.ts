// A sample of texts, spread evenly over all of them: enough to learn usage, and no larger however many texts there are.
import { detachSubstring } from '../../shared/detach-substring.ts';

export interface Sample {
  /** Each text as the numbers of its tokens. */
  texts: readonly Uint32Array[];
  /** The token behind each number. */
  tokens: readonly string[];
}

export interface Sampler {
  add: (tokens: readonly string[]) => void;
  sample: () => Sample;
}

const MOST_TEXTS = 3000;

export function createSampler(most = MOST_TEXTS): Sampler {
  const numbers = new Map<string, number>();
  const tokens: string[] = [];
  let texts: Uint32Array[] = [];
  let step = 1;
  let seen = 0;
  const tokenNumber = (token: string) => {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    const own = detachSubstring(token);
    numbers.set(own, tokens.length);
    return tokens.push(own) - 1;
  };
  return {
    add(added) {
      if (seen % step === 0) texts.push(Uint32Array.from(added, tokenNumber));
      // With too many, every second one goes, so that the rest stay spread over all.
      if (texts.length > most) {
        texts = texts.filter((_, at) => at % 2 === 0);
        step *= 2;
      }
      seen += 1;
    },
    sample: () => ({ texts, tokens }),
  };
}

/** @returns the number of texts that have each token, by the token's number */
export function countTexts({ texts, tokens }: Sample): Uint32Array {
  const times = new Uint32Array(tokens.length);
  const last = new Uint32Array(tokens.length);
  for (const [at, text] of texts.entries()) {
    for (const token of text) {
      if (last[token] === at + 1) continue;
      last[token] = at + 1;
      times[token] = (times[token] ?? 0) + 1;
    }
  }
  return times;
}
