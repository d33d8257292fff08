/** What a pane shows when there is nothing, not yet, or no more to show; always with what to do next. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { saidOf } from '../api/client.ts';

export function Empty({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  return (
    <div className="note">
      <p className="note-title">{title}</p>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}

export function Failed({ fault, again }: { fault: unknown; again: () => void }): ReactNode {
  return (
    <div className="note" role="alert">
      <p className="note-title">Chưa tải được</p>
      <p>{saidOf(fault)}</p>
      <Button variant="default" onClick={again}>
        Thử lại
      </Button>
    </div>
  );
}

/** Quiet lines in the place of what is coming, so that nothing jumps when it arrives. */
export function Waiting({ rows, label }: { rows: number; label: string }): ReactNode {
  return (
    <div className="waiting" role="status">
      <span className="unseen">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="waiting-row" />
      ))}
    </div>
  );
}
