/** A row of 44 px: severity, who, last words with marked facts, due time, holder. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useNameOf } from '../../../api/queries.ts';
import type { CaseItem } from '../../../api/types.ts';
import { DueTime } from '../../../parts/DueTime.tsx';
import { Initials } from '../../../parts/Initials.tsx';
import { MarkedText } from '../../../parts/MarkedText.tsx';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { KIND_WORDS, STATE_WORDS } from '../../../words/labels.ts';
import { ageWords, caseWords } from '../../../words/person.ts';

interface Props {
  item: CaseItem;
  gone: boolean;
  current: boolean;
  href: string;
}

export function CaseRow({ item, gone, current, href }: Props): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  const nameOf = useNameOf();
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const closed = item.status === 'closed' || item.status === 'cancelled';
  return (
    <li ref={row} className={gone ? 'row row-gone' : 'row'}>
      <Link href={href} className="row-link" aria-current={current ? 'true' : undefined}>
        <SeverityMark severity={item.severity} />
        <span className="row-who">
          <b>{caseWords(item)}</b>
          <span className="quiet">{whoWords(item)}</span>
        </span>
        <span className="row-words">
          {item.lastWords === null ? (
            item.summary
          ) : (
            <MarkedText text={item.lastWords.text} facts={item.lastWords.facts} />
          )}
        </span>
        <span className="row-due">
          {gone || closed ? (
            <span className="due">{gone ? 'đã rời hàng' : STATE_WORDS[item.status]}</span>
          ) : (
            <DueTime dueAt={item.dueAt} />
          )}
        </span>
        <Initials name={item.assignee === null ? null : nameOf(item.assignee)} />
      </Link>
    </li>
  );
}

function whoWords(item: CaseItem): string {
  const flags = [item.unattended && 'chưa gọi được ai', item.callerCancelled && 'người gọi báo thôi'];
  return [item.person.synthetic && 'DỮ LIỆU GIẢ LẬP', ageWords(item.person), item.area, KIND_WORDS[item.kind], ...flags]
    .filter(Boolean)
    .join(' · ');
}
