/** Something that was done, by a person or by the service: one quiet line. */
import type { ReactNode } from 'react';
import type { EntryOf } from '../api/types.ts';
import { clock } from '../words/time.ts';
import type { Names } from './names.ts';

export function ActEntry({ entry, nameOf }: { entry: EntryOf<'act'> } & Names): ReactNode {
  return (
    <p className="entry-line">
      <span className="figures">{clock(entry.at)}</span> {entry.text === '' ? entry.act : entry.text}
      {entry.by !== null && <span className="quiet"> · {nameOf(entry.by)}</span>}
    </p>
  );
}
