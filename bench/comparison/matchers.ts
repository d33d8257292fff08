/** Our matcher and two search engines behind one face: they index entries and name the best for a text. */
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { decide } from '../../nlp/match/decide.ts';
import { buildIndex } from '../../nlp/match/index.ts';
import type { MatchKind } from '../../nlp/match/index.ts';
import { search } from '../../nlp/match/search.ts';
import { fold } from '../../nlp/text/fold.ts';

export interface Entry {
  id: string;
  text: string;
  body: string;
}

/** `first` is the best hit; `answer` what would be used without asking: a plain engine always uses its best. */
export interface Found {
  first: string | null;
  answer: string | null;
}

export type Matcher = (text: string) => Found;

export const MATCHERS: Readonly<Record<string, (entries: readonly Entry[], kind: MatchKind) => Matcher>> = {
  ours(entries, kind) {
    const index = buildIndex(
      entries.map(({ id, text, body }) => ({ id, texts: [text], body })),
      kind,
    );
    return (text) => {
      const hits = search(index, text);
      const act = decide(hits, kind);
      return { first: hits[0]?.id ?? null, answer: 'answer' in act ? act.answer.id : null };
    };
  },
  minisearch(entries) {
    const index = new MiniSearch<Entry>({ fields: ['text', 'body'], processTerm: fold });
    index.addAll(entries);
    return (text) => same(index.search(text, { fuzzy: 0.2, boost: { text: 3 } })[0]?.id);
  },
  flexsearch(entries) {
    const index = new Document({
      document: { id: 'id', index: ['text', 'body'] },
      tokenize: 'forward',
      encode: (text: string) => fold(text).split(/[^a-z\d]+/),
    });
    for (const { id, text, body } of entries) index.add({ id, text, body });
    return (text) => same(index.search(text, { suggest: true, limit: 10 })[0]?.result[0]);
  },
};

/** Both are given our folding: without it unaccented messages find nothing. */
function same(id: unknown): Found {
  const first = typeof id === 'string' ? id : null;
  return { first, answer: first };
}
