/** A page of the console that is no queue: back to the rail on a phone, a title, and one readable column. */
import type { ReactNode } from 'react';
import { ChevronLeft } from 'lucide-react';
import { Link } from 'wouter';

interface Props {
  title: string;
  /** uses the whole width of the screen */
  wide?: boolean;
  /** the page before this one; absent: the queues */
  back?: { href: string; name: string };
  children: ReactNode;
}

const QUEUES = { href: '/', name: 'Hàng đợi' };

export function PageBody({ title, wide = false, back = QUEUES, children }: Props): ReactNode {
  return (
    <main className={wide ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <Link href={back.href} className="back" aria-label={back.name}>
          <ChevronLeft size={20} aria-hidden />
        </Link>
        <h1>{title}</h1>
      </header>
      {children}
    </main>
  );
}
