/** One entry of a timeline, by its type; a type that this page does not know yet is still told. */
import type { ReactNode } from 'react';
import type { TimelineEntry } from '../api/types.ts';
import { clock } from '../words/time.ts';
import { ActEntry } from './ActEntry.tsx';
import { DeclarationEntry } from './DeclarationEntry.tsx';
import { DecisionEntry } from './DecisionEntry.tsx';
import { MessageEntry } from './MessageEntry.tsx';
import { ObservationEntry } from './ObservationEntry.tsx';
import type { Names } from './names.ts';

export function Entry({ entry, ...names }: { entry: TimelineEntry } & Names): ReactNode {
  switch (entry.type) {
    case 'message':
      return <MessageEntry entry={entry} {...names} />;
    case 'observation':
      return <ObservationEntry entry={entry} />;
    case 'declaration':
      return <DeclarationEntry entry={entry} />;
    case 'decision':
      return <DecisionEntry entry={entry} />;
    case 'act':
      return <ActEntry entry={entry} {...names} />;
    default:
      return <UnknownEntry entry={entry} />;
  }
}

function UnknownEntry({ entry }: { entry: { at: string; type: string } }): ReactNode {
  return (
    <p className="entry-line">
      <span className="figures">{clock(entry.at)}</span> Mục “{entry.type}”: tải lại trang để xem
    </p>
  );
}
