/** A health declaration as the person confirmed it, line by line, with the code of its receipt. */
import type { ReactNode } from 'react';
import type { EntryOf } from '../api/types.ts';
import { clock, isoDay, shortTime } from '../words/time.ts';

export function DeclarationEntry({ entry }: { entry: EntryOf<'declaration'> }): ReactNode {
  return (
    <div className="entry-declaration">
      <p className="entry-line">
        <span className="figures">{clock(entry.at)}</span> Khai báo y tế
        <span className="quiet">
          {' '}
          · mã <span className="figures">{entry.code}</span>, dùng đến{' '}
          {shortTime(entry.validUntil, isoDay(new Date(entry.at)))}
        </span>
      </p>
      <dl>
        {entry.lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
