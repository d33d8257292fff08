/** The left rail: queues with their counts, the other pages, and who is signed in. */
import type { ReactNode } from 'react';
import {
  BookOpenCheck,
  CalendarClock,
  CircleAlert,
  CircleHelp,
  FileUp,
  HeartPulse,
  House,
  LogOut,
  MessageCircleQuestion,
  MessageSquareText,
  Newspaper,
  Phone,
  Megaphone,
  TestTubes,
  UserPlus,
  Users,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRoute } from 'wouter';
import { call } from '../../../api/client.ts';
import { useCounts, useFailures } from '../../../api/queries.ts';
import type { CaseCounts, Me } from '../../../api/types.ts';
import { SeverityShape } from '../../../parts/SeverityMark.tsx';
import { CLOSED_QUEUE, KIND_QUEUES, MINE_QUEUE, OPEN_QUEUE, SEVERITY_QUEUES } from '../queues.ts';
import type { Queue } from '../queues.ts';

interface Props {
  me: Me;
  live: boolean;
  onHelp: () => void;
}

export function Rail({ me, live, onHelp }: Props): ReactNode {
  const { data: counts } = useCounts();
  const kinds = KIND_QUEUES.filter(({ kind }) => (counts?.kind[kind] ?? 0) > 0);
  return (
    <nav className="rail" aria-label="Hàng đợi và trang">
      <p className="rail-name">Bình An</p>
      <Queues queues={[OPEN_QUEUE, ...SEVERITY_QUEUES, MINE_QUEUE]} counts={counts} />
      {kinds.length > 0 && <h2 className="rail-head">Loại ca</h2>}
      <Queues queues={kinds} counts={counts} />
      <Queues queues={[CLOSED_QUEUE]} counts={counts} />
      <h2 className="rail-head">Công việc</h2>
      <Pages me={me} />
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

interface PageLink {
  href: string;
  name: string;
  icon: LucideIcon;
}

/** Stations do not decide what is true. */
const CLAIMS: PageLink = { href: '/claims', name: 'Tin đồn', icon: Megaphone };

/** In the order of a day's work. */
const PAGES: readonly PageLink[] = [
  { href: '/people', name: 'Người theo dõi', icon: HeartPulse },
  { href: '/people/new', name: 'Thêm F0, F1', icon: UserPlus },
  { href: '/people/import', name: 'Nhập danh sách', icon: FileUp },
  { href: '/results', name: 'Kết quả xét nghiệm', icon: TestTubes },
  { href: '/isolation', name: 'Cách ly', icon: House },
  CLAIMS,
  { href: '/duty', name: 'Lịch trực', icon: CalendarClock },
  { href: '/questions', name: 'Câu hỏi chưa có lời', icon: MessageCircleQuestion },
  { href: '/answers', name: 'Câu trả lời', icon: MessageSquareText },
  { href: '/bulletins', name: 'Bản tin', icon: Newspaper },
  { href: '/hotlines', name: 'Số gọi được', icon: Phone },
  { href: '/packs', name: 'Bộ quy tắc', icon: BookOpenCheck },
  { href: '/failures', name: 'Tin bị lỗi', icon: CircleAlert },
];
const ACCOUNTS: PageLink = { href: '/users', name: 'Tài khoản', icon: Users };

function Pages({ me }: { me: Me }): ReactNode {
  const { data: failures } = useFailures();
  const failed = failures?.items.length ?? 0;
  const pages = [...PAGES, ...(me.role === 'admin' ? [ACCOUNTS] : [])].filter(
    (page) => page !== CLAIMS || me.role !== 'station',
  );
  return (
    <ul className="rail-list">
      {pages.map(({ href, name, icon: Icon }) => (
        <li key={href}>
          <RailLink href={href}>
            <Icon size={16} aria-hidden />
            <span>{name}</span>
            {href === '/failures' && failed > 0 && <span className="count figures">{failed}</span>}
          </RailLink>
        </li>
      ))}
    </ul>
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
