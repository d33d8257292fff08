/** A queue and the case that is open in it: side by side on a desk, one after the other on a phone. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { useCases } from '../../../api/queries.ts';
import type { Me } from '../../../api/types.ts';
import { Empty } from '../../../parts/Notes.tsx';
import { CasePage } from '../case/CasePage.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { queryOf, queueOf } from '../queues.ts';
import { CaseList } from './CaseList.tsx';
import { useSteadyRows } from './steady-rows.ts';

const PAGE = 50;
const MOST = 200;

export function QueuePage({ me, queue: id, caseId }: { me: Me; queue: string; caseId: string | null }): ReactNode {
  const queue = queueOf(id);
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [limit, setLimit] = useState(PAGE);
  const query = queryOf(queue, me.username, search, limit);
  const { data, error, refetch } = useCases(query);
  const { rows, news, show } = useSteadyRows(JSON.stringify(query), data?.items);
  const wide = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false });
  const [pointed, setPointed] = useState<string | null>(null);

  // On a desk the most urgent is open from the start; on a phone a case opens when it is tapped.
  const current = caseId ?? (wide ? (pointed ?? rows[0]?.item.id ?? null) : pointed);
  const open = (item: string): void => navigate(`/queue/${queue.id}/${encodeURIComponent(item)}`);
  const step = (by: number): void => {
    const at = rows.findIndex(({ item }) => item.id === current);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    if (caseId !== null) open(next.item.id);
    else setPointed(next.item.id);
  };
  const following = rows.find(({ item, gone }) => item.id !== current && !gone)?.item.id ?? null;
  useKeys({ j: () => step(1), k: () => step(-1), '.': show, Enter: () => current !== null && open(current) });

  const shownCase = wide ? current : caseId;
  return (
    <div className={caseId === null ? 'queue-page' : 'queue-page queue-page-case'}>
      <CaseList
        queue={queue}
        rows={rows}
        news={news}
        onShow={show}
        current={current}
        loading={data === undefined && error === null}
        error={error}
        again={() => void refetch()}
        search={typed}
        onSearch={setTyped}
        more={data?.next === null || data === undefined ? 'none' : limit >= MOST ? 'narrow' : 'more'}
        onMore={() => setLimit(Math.min(MOST, limit * 2))}
      />
      <div className="case-pane">
        {shownCase === null ? (
          <Empty title="Chưa chọn ca nào">Chọn một ca trong danh sách, hoặc bấm j, k rồi Enter.</Empty>
        ) : (
          <CasePage
            key={shownCase}
            id={shownCase}
            me={me}
            back={`/queue/${queue.id}`}
            onClosed={() => following !== null && wide && open(following)}
          />
        )}
      </div>
    </div>
  );
}
