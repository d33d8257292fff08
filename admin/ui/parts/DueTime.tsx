/** How long until a case is due, counting down; overdue it turns red and says by how much. */
import type { ReactNode } from 'react';
import { dueWords } from '../words/time.ts';
import { useTicking } from './ticker.ts';

export function DueTime({ dueAt }: { dueAt: string | null }): ReactNode {
  const words = useTicking((now) => dueWords(dueAt, now)?.words ?? '');
  if (words === '') return null;
  return <span className={words.startsWith('quá hạn') ? 'due due-late figures' : 'due figures'}>{words}</span>;
}
