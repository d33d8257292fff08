/** One of a household: how they are, when they are asked, their open cases, and what can be done. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { isAlarm } from '../../../../../cases/case.ts';
import type { Member } from '../../../api/types.ts';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { KIND_WORDS, STATE_WORDS } from '../../../words/labels.ts';
import { MemberHead } from '../person/MemberHead.tsx';
import { StopReminders } from '../person/StopReminders.tsx';
import { checkInWords, memberWords } from '../person/member-words.ts';

/** What is being done to one of them, in a dialog. */
export interface Act {
  act: 'release' | 'place';
  member: Member;
}

export function MemberRow({ member, onAct }: { member: Member; onAct: (act: Act) => void }): ReactNode {
  const today = useToday();
  const followUp = member.cases.find(({ kind }) => kind === 'f0' || kind === 'f1');
  const alarm = member.cases.some(({ severity, dueAt }) => isAlarm({ severity }) && dueAt !== null);
  return (
    <tr className={member.left ? 'row-gone' : ''}>
      <td>
        <MemberHead member={member} />
        <span className="quiet figures">{memberWords(member)}</span>
      </td>
      <td className="figures">{member.status === 'none' ? 'Không theo dõi' : checkInWords(member, today)}</td>
      <td>
        {member.cases.map(({ id, kind, severity, status }) => (
          <p key={id} className="house-name">
            <Link href={`/queue/open/${encodeURIComponent(id)}`}>
              {KIND_WORDS[kind]} · {STATE_WORDS[status].toLowerCase()}
            </Link>
            <SeverityMark severity={severity} />
          </p>
        ))}
      </td>
      <td>
        <div className="box-acts">
          {member.moves.length > 0 && member.status !== 'none' && (
            <Button variant="default" size="compact-md" onClick={() => onAct({ act: 'place', member })}>
              Chuyển nơi chăm sóc
            </Button>
          )}
          {followUp !== undefined && !alarm && (
            <Button variant="default" size="compact-md" onClick={() => onAct({ act: 'release', member })}>
              Kết thúc cách ly
            </Button>
          )}
          {followUp !== undefined && alarm && <span className="quiet">Còn ca báo động: chưa kết thúc cách ly</span>}
          {followUp !== undefined && member.nextDueAt !== null && !member.quiet && (
            <StopReminders caseId={followUp.id} compact />
          )}
        </div>
      </td>
    </tr>
  );
}
