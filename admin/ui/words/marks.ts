/** Cuts a text at the facts found in it (UTF-16 offsets). Pure. */

export interface Span<Fact> {
  text: string;
  fact: Fact | null;
}

/** Pieces in order; facts that overlap an earlier one, or lie outside the text, are left out. */
export function cutAtFacts<Fact extends { start: number; end: number }>(
  text: string,
  facts: readonly Fact[],
): Span<Fact>[] {
  const spans: Span<Fact>[] = [];
  let done = 0;
  for (const fact of [...facts].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (fact.start < done || fact.end > text.length || fact.end <= fact.start) continue;
    if (fact.start > done) spans.push({ text: text.slice(done, fact.start), fact: null });
    spans.push({ text: text.slice(fact.start, fact.end), fact });
    done = fact.end;
  }
  if (done < text.length) spans.push({ text: text.slice(done), fact: null });
  return spans;
}
