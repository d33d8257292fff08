/** The holder of a case as two letters; nobody is a dashed ring. */
import type { ReactNode } from 'react';
import { initials } from '../words/person.ts';

export function Initials({ name }: { name: string | null }): ReactNode {
  if (name === null) {
    return (
      <span className="initials initials-none" title="Chưa ai nhận">
        <span className="unseen">Chưa ai nhận</span>
      </span>
    );
  }
  return (
    <span className="initials" title={name}>
      <span aria-hidden>{initials(name)}</span>
      <span className="unseen">{name}</span>
    </span>
  );
}
