/** `npm run match`: finds for each line the question or rumour of a corpus that it means. */
import { decide } from '../nlp/match/decide.ts';
import { buildIndex } from '../nlp/match/index.ts';
import type { MatchEntry } from '../nlp/match/index.ts';
import { search } from '../nlp/match/search.ts';
import { corpusLines } from './corpus.ts';
import { LineFault, runJsonl, UsageFault } from './jsonl.ts';

const HELP = `
Usage: npm run --silent match -- --corpus FILE.jsonl [--top 10] [--kind faq|claim] [file …]
Reads JSON lines {"text": "…"} and writes {"text","hits":[{"id","score"}],"answer"} for each; "answer" is the id of the
hit that the bot would use without asking, or null.
  --corpus FILE   lines {"id","text"} or {"id","question","answer"?}; "variants" may hold more wordings; others are skipped
  --top N         so many hits at most (default: 10)
  --kind KIND     faq (default), or claim: the opposite and another number are no match
  --help          this text
`;

await runJsonl({
  name: 'match',
  help: HELP,
  options: { corpus: { type: 'string' }, top: { type: 'string' }, kind: { type: 'string' } },
  handle(options) {
    const kind = options['kind'] ?? 'faq';
    if (kind !== 'faq' && kind !== 'claim') throw new UsageFault(`--kind is faq or claim, not ${String(kind)}`);
    const top = Number(options['top'] ?? 10);
    if (!Number.isInteger(top) || top < 1)
      throw new UsageFault(`--top is no number of hits: ${String(options['top'])}`);
    const entries = corpusLines('match', 'corpus', options['corpus']).flatMap(entryOf);
    if (entries.length === 0) throw new UsageFault('the corpus has no line with "id" and "text" or "question"');
    const index = buildIndex(entries, kind);
    return ({ text }) => {
      if (typeof text !== 'string') throw new LineFault('Thiếu "text", hoặc "text" không phải là chuỗi.');
      const hits = search(index, text, Math.max(top, 2));
      const act = decide(hits, kind);
      return { text, hits: hits.slice(0, top), answer: 'answer' in act ? act.answer.id : null };
    };
  },
});

function entryOf({ id, text, question, variants, answer }: Readonly<Record<string, unknown>>): MatchEntry[] {
  const known = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  const wordings = [text, question, ...(Array.isArray(variants) ? variants : [])].filter(
    (one) => typeof one === 'string',
  );
  if (known === null || wordings.length === 0) return [];
  const entry = { id: known, texts: wordings };
  return [typeof answer === 'string' ? { ...entry, body: answer } : entry];
}
