/** The left rail: queues with their counts, the other pages, and who is signed in. */
import type { ReactNode } from 'react';
import { CircleHelp, LogOut } from 'lucide-react';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRoute } from 'wouter';
import { call } from '../../../api/client.ts';
import { useCounts } from '../../../api/queries.ts';
import type { CaseCounts, Me } from '../../../api/types.ts';
import { SeverityShape } from '../../../parts/SeverityMark.tsx';
import { CLOSED_QUEUE, KIND_QUEUES, MINE_QUEUE, OPEN_QUEUE, SEVERITY_QUEUES } from '../queues.ts';
import type { Queue } from '../queues.ts';
import { menuFor } from './menu.ts';
import type { MenuGroup } from './menu.ts';

interface Props {
  me: Me;
  live: boolean;
  onHelp: () => void;
}

export function Rail({ me, live, onHelp }: Props): ReactNode {
  const { data: counts } = useCounts();
  return (
    <nav className="rail" aria-label="Hàng đợi và trang">
      <p className="rail-name">Bình An</p>
      <Queues queues={[OPEN_QUEUE, ...SEVERITY_QUEUES, MINE_QUEUE, CLOSED_QUEUE]} counts={counts} />
      <Kinds counts={counts} />
      <h2 className="rail-head">Tin báo, yêu cầu</h2>
      <Queues queues={KIND_QUEUES.filter(({ lasting }) => lasting === true)} counts={counts} />
      {menuFor(me.role).map((group) => (
        <Pages key={group.name} group={group} counts={counts} />
      ))}
      <div className="rail-foot">
        {!live && (
          <p className="rail-lost" role="status">
            Mất kết nối trực tiếp, đang nối lại…
          </p>
        )}
        <Link href="/account" className="rail-me">
          {me.name}
        </Link>
        <button type="button" className="icon-button" onClick={onHelp} title="Phím tắt (?)" aria-label="Phím tắt">
          <CircleHelp size={18} aria-hidden />
        </button>
        <SignOut />
      </div>
    </nav>
  );
}

/** The other kinds, as far as there are cases of them; folded where the screen is too low for all. */
function Kinds({ counts }: { counts: CaseCounts | undefined }): ReactNode {
  const roomy = useMediaQuery('(min-height: 1200px), (max-width: 999px)', false, { getInitialValueInEffect: false });
  const [, here] = useRoute('/queue/:queue/*?');
  const kinds = KIND_QUEUES.filter(({ kind, lasting }) => lasting !== true && (counts?.kind[kind] ?? 0) > 0);
  if (kinds.length === 0) return null;
  return (
    <details className="rail-kinds" open={roomy || kinds.some(({ id }) => id === here?.queue)}>
      <summary className="rail-head">Theo loại ca</summary>
      <Queues queues={kinds} counts={counts} />
    </details>
  );
}

function Queues({ queues, counts }: { queues: readonly Queue[]; counts: CaseCounts | undefined }): ReactNode {
  return (
    <ul className="rail-list">
      {queues.map((queue) => (
        <li key={queue.id}>
          <RailLink href={`/queue/${queue.id}`} also={queue.id === 'open' ? '/' : `/queue/${queue.id}/:caseId`}>
            {queue.severity === undefined ? null : <SeverityShape severity={queue.severity} size={13} />}
            <span>{queue.name}</span>
            <Count queue={queue} counts={counts} />
          </RailLink>
        </li>
      ))}
    </ul>
  );
}

function Count({ queue, counts }: { queue: Queue; counts: CaseCounts | undefined }): ReactNode {
  if (counts === undefined || queue.closed === true) return null;
  const count = countOf(queue, counts);
  return <span className={count === 0 ? 'count count-none figures' : 'count figures'}>{count}</span>;
}

function countOf(queue: Queue, counts: CaseCounts): number {
  if (queue.severity !== undefined) return counts.severity[queue.severity];
  if (queue.kind !== undefined) return counts.kind[queue.kind] ?? 0;
  return queue.mine === true ? counts.mine : counts.open;
}

function RailLink({ href, also, children }: { href: string; also?: string; children: ReactNode }): ReactNode {
  const [here] = useRoute(href);
  const [alsoHere] = useRoute(also ?? href);
  return (
    <Link href={href} className="rail-link" aria-current={here || alsoHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}

function Pages({ group: { name, pages }, counts }: { group: MenuGroup; counts: CaseCounts | undefined }): ReactNode {
  return (
    <>
      <h2 className="rail-head">{name}</h2>
      <ul className="rail-list">
        {pages.map(({ href, name: page, icon: Icon, waiting }) => {
          const count = waiting === undefined ? 0 : (counts?.waiting[waiting] ?? 0);
          return (
            <li key={href}>
              <RailLink href={href}>
                <Icon size={16} aria-hidden />
                <span>{page}</span>
                {count > 0 && <span className="count figures">{count}</span>}
              </RailLink>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function SignOut(): ReactNode {
  const client = useQueryClient();
  const leave = async (): Promise<void> => {
    await call('DELETE /session').catch(() => null);
    client.clear();
    globalThis.location.assign('/console');
  };
  return (
    <button type="button" className="icon-button" onClick={() => void leave()} title="Đăng xuất" aria-label="Đăng xuất">
      <LogOut size={18} aria-hidden />
    </button>
  );
}
