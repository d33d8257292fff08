/** Rows that stay where they are while they are read: news is counted and shown only when asked for. */
import { useState } from 'react';
import type { CaseItem } from '../../../api/types.ts';

export interface SteadyRow {
  item: CaseItem;
  /** no longer in this queue (closed, reassigned) */
  gone: boolean;
}

export interface SteadyRows {
  rows: readonly SteadyRow[];
  /** cases that came since, not yet shown */
  news: readonly CaseItem[];
  show: () => void;
}

/** What is shown: the order of `shown`, each row as fresh as it is known. Pure. */
export function steady(shown: readonly CaseItem[], fresh: readonly CaseItem[]): Pick<SteadyRows, 'rows' | 'news'> {
  const byId = new Map(fresh.map((item) => [item.id, item]));
  const known = new Set(shown.map(({ id }) => id));
  return {
    rows: shown.map((item) => ({ item: byId.get(item.id) ?? item, gone: !byId.has(item.id) })),
    news: fresh.filter(({ id }) => !known.has(id)),
  };
}

/** `key` names the question: another one is shown at once. An empty list has nothing to push. */
export function useSteadyRows(key: string, fresh: readonly CaseItem[] | undefined): SteadyRows {
  const [shown, setShown] = useState<{ key: string; items: readonly CaseItem[] }>({ key: '', items: [] });
  if (fresh !== undefined && (shown.key !== key || (shown.items.length === 0 && fresh.length > 0))) {
    setShown({ key, items: fresh });
  }
  const items = shown.key === key ? shown.items : [];
  return { ...steady(items, fresh ?? []), show: () => setShown({ key, items: fresh ?? [] }) };
}
