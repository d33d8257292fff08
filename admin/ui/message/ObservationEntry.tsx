/** What was measured, as short words with values. */
import type { ReactNode } from 'react';
import type { EntryOf } from '../api/types.ts';
import { observedWords } from '../words/observed.ts';
import { clock } from '../words/time.ts';

export function ObservationEntry({ entry }: { entry: EntryOf<'observation'> }): ReactNode {
  return (
    <p className="entry-line">
      <span className="figures">{clock(entry.at)}</span> Ghi nhận{' '}
      {entry.facts.map(({ name, value }) => (
        <span key={name} className="pill figures">
          {observedWords({ name, value })}
        </span>
      ))}
    </p>
  );
}
