/** What stands beside the curves: the household, the reminder ladder, isolation. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PersonPage } from '../../../api/types.ts';
import { useToday } from '../../../parts/ticker.ts';
import { documentWords } from '../../../words/documents.ts';
import { dayWords, shortTime } from '../../../words/time.ts';
import { MemberHead } from './MemberHead.tsx';
import { checkInWords, memberWords } from './member-words.ts';
import { StopReminders } from './StopReminders.tsx';

interface Props {
  page: PersonPage;
}

const LADDER_WORDS: Record<PersonPage['ladder']['state'], string> = {
  off: 'Không hỏi thăm tự động',
  idle: 'Không chờ câu trả lời nào',
  stopped: 'Đã dừng nhắc trong hôm nay',
  asked: 'Đã hỏi, đang chờ trả lời',
  reminder: 'Đã nhắc lại, vẫn chưa trả lời',
  otherChannel: 'Đã nhắc qua kênh khác, vẫn chưa trả lời',
  carer: 'Đã báo người nhà theo dõi giúp, vẫn chưa trả lời',
  missed: 'Vắng báo sức khoẻ, đã mở ca cho người trực',
};
const STEP_WORDS: Record<PersonPage['ladder']['steps'][number]['step'], string> = {
  reminder: 'Nhắc lại',
  otherChannel: 'Nhắc qua kênh khác',
  carer: 'Báo người nhà theo dõi giúp',
  missed: 'Mở ca vắng báo sức khoẻ',
};

/** A case through which reminding of this person is stopped; null: nothing is to be stopped. */
function stoppable({ ladder, cases }: PersonPage): string | null {
  if (ladder.state === 'off' || ladder.state === 'stopped') return null;
  return cases.find(({ kind }) => kind === 'f0' || kind === 'f1')?.id ?? null;
}

export function LadderBox({ page }: Props): ReactNode {
  const today = useToday();
  const { ladder } = page;
  const caseId = stoppable(page);
  return (
    <section className="box">
      <h3>Hỏi thăm</h3>
      <p className={ladder.steps.some(({ done }) => done) ? 'people-problem' : ''}>{LADDER_WORDS[ladder.state]}</p>
      <ol className="ladder figures">
        {ladder.askedAt !== null && (
          <li>
            <span>✓ Hỏi thăm</span> <span>{shortTime(ladder.askedAt, today)}</span>
          </li>
        )}
        {ladder.steps.map(({ step, at, done }) => (
          <li key={step} className={done ? '' : 'quiet'}>
            <span>
              {done ? '✓ ' : 'Sẽ '}
              {done ? STEP_WORDS[step] : STEP_WORDS[step].toLowerCase()}
            </span>{' '}
            <span>{shortTime(at, today)}</span>
          </li>
        ))}
      </ol>
      {ladder.nextAt !== null && <p className="quiet figures">Lần hỏi tới {shortTime(ladder.nextAt, today)}</p>}
      {caseId !== null && <StopReminders caseId={caseId} />}
    </section>
  );
}

export function IsolationBox({ page: { isolation } }: Props): ReactNode {
  if (isolation === null) return null;
  return (
    <section className="box">
      <h3>Cách ly</h3>
      <p className="figures">
        {isolation.until === null ? (
          <>
            Nhân viên y tế xem lại ngày{' '}
            <b>{isolation.reviewOn === null ? 'chưa định' : dayWords(isolation.reviewOn)}</b>
          </>
        ) : (
          <>
            Đến hết ngày <b>{dayWords(isolation.until)}</b>
          </>
        )}
      </p>
      {isolation.monitorUntil !== null && <p className="figures">Tự theo dõi đến {dayWords(isolation.monitorUntil)}</p>}
      {isolation.document !== null && <p>{documentWords(isolation.document)}</p>}
      <p className="quiet">{isolation.reason}</p>
    </section>
  );
}

export function HouseholdBox({ page: { household, person } }: Props): ReactNode {
  const today = useToday();
  return (
    <section className="box">
      <h3>Gia đình chung máy{household.name !== null && `: ${household.name}`}</h3>
      <ul className="house">
        {household.members.map((member) => (
          <li key={member.id}>
            <MemberHead member={member} own={member.id === person.id} />
            <p className="quiet figures">{memberWords(member)}</p>
            {member.status !== 'none' && <p className="figures">{checkInWords(member, today)}</p>}
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/people/${encodeURIComponent(person.id)}/household`}>Trang gia đình</Link>
      </p>
    </section>
  );
}
