/** A message as said, with the facts that were recognised in it underlined; each tells its meaning. */
import type { ReactNode } from 'react';
import { cutAtFacts } from '../words/marks.ts';
import { factSentence } from '../words/labels.ts';

interface Fact {
  type: string;
  value: string | number;
  start: number;
  end: number;
  status?: string | undefined;
  severe?: boolean | undefined;
}

export function MarkedText({ text, facts }: { text: string; facts: readonly Fact[] }): ReactNode {
  return cutAtFacts(text, facts).map(({ text: words, fact }, index) =>
    fact === null ? (
      words
    ) : (
      <mark key={`${fact.start}-${index}`} className={classOf(fact)} title={factSentence(fact)}>
        {words}
      </mark>
    ),
  );
}

function classOf(fact: Fact): string {
  if (fact.severe === true) return 'fact fact-severe';
  const said = fact.status === undefined || ['present', 'improving', 'uncertain'].includes(fact.status);
  return said ? 'fact' : 'fact fact-denied';
}
