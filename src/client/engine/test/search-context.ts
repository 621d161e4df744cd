// A collection in memory that answers as Pagefind does: a phrase is words side by side; a text has words if it has each of
// them, or longer words that begin with it; a word that nothing begins with is shortened until something does, or ignored.

import { createLexiconMaker } from '../../../index-parts/lexicon/lexicon.ts';
import { bareForm } from '../../../shared/letters/diacritics.ts';
import { readFragment } from '../pagefind/read-fragment.ts';
import { type RawResult, trimResults } from '../pagefind/trim-results.ts';
import { createLexicon } from '../query/lexicon.ts';
import type { SearchContext } from '../retrieve/search-context.ts';
import type { FoundDocument, Marks, TermIndex } from '../retrieve/term-index.ts';

interface Text {
  id: string;
  content: string;
  forms: string[];
}

/** @param contents - by the id of each text */
export function createTestContext(contents: Readonly<Record<string, string>>): SearchContext {
  const maker = createLexiconMaker();
  for (const content of Object.values(contents)) maker.add(content);
  const texts = Object.entries(contents).map(([id, content]) => ({
    id,
    content,
    forms: splitForms(content),
  }));
  const index = createIndex(texts);
  return {
    lang: 'vi',
    hasStems: false,
    shards: 1,
    documents: texts.length,
    index,
    unlimited: index,
    lexicon: createLexicon(maker.finish()),
    open: async ({ id }) => {
      const content = texts.find((text) => text.id === id)?.content ?? '';
      return readFragment({ url: id, content, meta: {} });
    },
  };
}

function createIndex(texts: readonly Text[]): TermIndex {
  const beginAnywhere = (bare: string) =>
    texts.some(({ forms }) => forms.some((form) => bareForm(form).startsWith(bare)));
  const shortened = (form: string) => {
    let bare = bareForm(form);
    while (bare && !beginAnywhere(bare)) bare = bare.slice(0, -1);
    return bare;
  };
  const index: TermIndex = {
    async phrase(text, marks) {
      const wanted = splitForms(text);
      return texts.flatMap(({ id, forms }) => {
        const at = forms.findIndex((_, at) =>
          wanted.every((form, next) => isSameForm(form, forms[at + next], marks)),
        );
        return at < 0 || wanted.length === 0 ? [] : [found(id, 1, 1, [at])];
      });
    },
    phraseTotal: async (text, marks) => (await index.phrase(text, marks)).length,
    phraseCounts: async () => ({}),
    async words(text) {
      const wanted = splitForms(text).map(shortened).filter(Boolean);
      const all = texts.flatMap(({ id, forms }) => {
        const places = wanted.map((bare) =>
          forms.flatMap((form, at) => (bareForm(form).startsWith(bare) ? [at] : [])),
        );
        if (wanted.length === 0 || places.some(({ length }) => length === 0)) return [];
        return [found(id, wanted.length, places.flat().length / forms.length, places.flat())];
      });
      return all.sort((a, b) => b.score - a.score);
    },
    total: async (text) => (await index.words(text)).length,
    all: async () => texts.map(({ id }) => found(id, 0, 1, [])),
    counts: async () => ({}),
  };
  return index;
}

/** Pagefind splits a text at its blanks, and ignores all but letters, marks and digits. */
function splitForms(text: string): string[] {
  const tokens = text.normalize('NFC').toLowerCase().split(/\s+/);
  return tokens.map((token) => token.replace(/[^\p{L}\p{M}\p{N}]/gu, '')).filter(Boolean);
}

function isSameForm(typed: string, found: string | undefined, marks: Marks): boolean {
  return found !== undefined && (marks === 'exact' ? typed === found : bareForm(typed) === bareForm(found));
}

function found(id: string, row: number, score: number, words: number[]): FoundDocument {
  const places = [...new Set(words)].sort((a, b) => a - b);
  const answer: Omit<FoundDocument, 'run' | 'words'> & RawResult = {
    id,
    score,
    words: places,
    data: async () => ({}),
  };
  trimResults([answer], { most: 1, row });
  return { ...answer, run: answer.run ?? 0 };
}
