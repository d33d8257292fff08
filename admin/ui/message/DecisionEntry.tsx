/** A decision: its level, every reason with its document, and on request what it was computed from. */
import type { ReactNode } from 'react';
import type { EntryOf } from '../api/types.ts';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import { factWord } from '../words/labels.ts';
import { clock } from '../words/time.ts';
import { ReasonList } from './ReasonList.tsx';

export function DecisionEntry({ entry }: { entry: EntryOf<'decision'> }): ReactNode {
  const inputs = Object.entries(entry.inputs);
  return (
    <div className={`entry-decision tone-edge-${entry.level}`}>
      <p className="entry-by">
        <SeverityMark severity={entry.level} /> · <span className="figures">{clock(entry.at)}</span>
      </p>
      <ReasonList reasons={entry.reasons} />
      {inputs.length > 0 && (
        <details>
          <summary>Tính từ</summary>
          <p className="figures">
            {inputs.map(([name, value]) => `${factWord(name)} ${inputWords(value)}`).join(' · ')} · bản quy tắc{' '}
            {entry.version}
          </p>
        </details>
      )}
    </div>
  );
}

function inputWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
