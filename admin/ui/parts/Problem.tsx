/** What the service said against an act, where it was done. */
import type { ReactNode } from 'react';
import { saidOf } from '../api/client.ts';

/** Nothing while `of` is null. */
export function Problem({ of }: { of: unknown }): ReactNode {
  if (of === null) return null;
  return (
    <p className="form-problem" role="alert">
      {saidOf(of)}
    </p>
  );
}
