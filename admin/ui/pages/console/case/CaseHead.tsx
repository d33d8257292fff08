/** The top of a case: who, how urgent, and in one sentence what matters. */
import type { ReactNode } from 'react';
import { ChevronLeft } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseDetail } from '../../../api/types.ts';
import { DueTime } from '../../../parts/DueTime.tsx';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { KIND_WORDS, OUTCOME_WORDS, STATE_WORDS } from '../../../words/labels.ts';
import { ageWords, caseWords } from '../../../words/person.ts';
import { shortTime } from '../../../words/time.ts';

interface Props {
  item: CaseDetail;
  back: string;
  nameOf: (username: string) => string;
}

export function CaseHead({ item, back, nameOf }: Props): ReactNode {
  const today = useToday();
  const over = item.status === 'closed' || item.status === 'cancelled';
  const holder = item.assignee === null ? '' : ` · ${nameOf(item.assignee)} giữ`;
  return (
    <header className="case-head">
      <div className="case-title">
        <Link href={back} className="back" aria-label="Về danh sách">
          <ChevronLeft size={20} aria-hidden />
        </Link>
        <h2>
          {caseWords(item)}
          <span className="quiet">
            {[ageWords(item.person), item.area].filter(Boolean).map((word) => ` · ${word}`)}
          </span>
        </h2>
        <span className="case-marks">
          <SeverityMark severity={item.severity} tint />
          <span className="quiet">
            {KIND_WORDS[item.kind]} · {STATE_WORDS[item.status]}
            {holder}
          </span>
          {!over && <DueTime dueAt={item.dueAt} />}
        </span>
      </div>
      {item.person.synthetic && <p className="case-flag case-flag-calm">DỮ LIỆU GIẢ LẬP: người này không có thật.</p>}
      <p className="case-summary">{item.summary}</p>
      {!over && item.unattended && <p className="case-flag">Chưa gọi được ai trực cho ca này.</p>}
      {!over && item.callerCancelled && (
        <p className="case-flag case-flag-calm">Người gọi báo không cần nữa. Gọi lại xác nhận rồi mới đóng ca.</p>
      )}
      {over && <p className="case-flag case-flag-calm">{closedWords(item, nameOf, today)}</p>}
    </header>
  );
}

function closedWords(item: CaseDetail, nameOf: Props['nameOf'], today: string): string {
  const by = item.closedBy === null ? '' : `, ${nameOf(item.closedBy)}`;
  const at = item.closedAt === null ? '' : ` ${shortTime(item.closedAt, today)}`;
  const outcome = item.outcome === null ? '' : `: ${OUTCOME_WORDS[item.outcome]}`;
  return `${STATE_WORDS[item.status]}${at}${by}${outcome}${item.note ? `. ${item.note}` : ''}`;
}
